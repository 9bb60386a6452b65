// biome-ignore-all lint/style/noExcessiveLinesPerFile: wordings are data
import type { Wordings } from '../wordings.ts'

/** Calm, ordinary questions in the words of graver ones, from which the search and the guards learn. Invented. */
export const wordings = {
  'reseaux-sociaux-age': [
    'ma fille de 11 ans reclame snap tous les soirs, a partir de quel age on a le droit',
    "mon fils de 13 ans me tue avec son tiktok, toutes ses copains l'ont soit disant, c'est permis à cet âge ou pas",
    "la petite rentre en 6e et elle veut insta, je voudrais pas etre la mechante de service, il y a une regle sur l'age ?",
    "Notre garçon a 12 ans, il est sage et il n'a rien fait de mal, mais il demande WhatsApp pour le groupe de la classe. Son père dit oui, moi j'hésite. Que dit la loi et comment lui ouvrir ça en douceur ?",
  ],
  'controle-parental': [
    "on achete un premier portable a notre gamine de 10 ans pour le trajet de l'ecole, coment on regle le controle parental",
    "mon fils de 9 ans est tombé sur une image de film d'horreur sur la tablette, il a rigolé mais je préfère bloquer ce genre de trucs, ça se met où",
    'bloquer les sites pour adultes sur le tel de mon ado de 14 ans svp',
    "Mon ex lui a offert une console, elle a 8 ans. Je n'ai rien contre les jeux mais je voudrais que ça s'éteigne à 20 h et qu'elle ne tombe pas sur des jeux où on tue tout le monde, c'est réglable ?",
    'le petit a deviné mon code et il a desactivé le controle parental ahah je suis mort de rire mais bon, comment je le remets mieux que ça',
  ],
  'ecrans-enfants': [
    'mon ado de 15 ans vit la nuit sur son ecran et dort en cours, je sais plus coment poser des regles',
    "ma fille crie au meurtre quand j'eteins la tablette, elle a 4 ans, c'est combien de temps par jour maximum a cet age",
    'On se dispute tous les soirs avec mon garçon de 13 ans pour le jeu de guerre, rien de dramatique, il est bon élève et gentil, mais il ne lâche plus la manette. Comment en parler sans que ça tourne au procès ?',
    "mes jumeaux de 7 ans devant youtube du matin au soir pdt les vacances, j'ai un peu honte, par ou je commence",
    'est ce que les ecrans abiment vraiment le cerveau des bébés ? le mien a 18 mois et sa mamie lui met des dessins animés',
  ],
  'photos-enfants-reseaux': [
    "ma belle-mère met des photos de mon bébé sur facebook, on s'est un peu accroché, comment lui expliquer et les faire enlever",
    "photos de ma fille a la piscine du camping sur le facebook de la colo, ya rien de choquant mais j'aimerais mieux pas, jai le droit de dire non ?",
    "Je suis séparée, le papa publie notre fils de 6 ans à chaque week-end. Pas de conflit entre nous, je me demande juste si les deux parents doivent être d'accord et comment partager les photos autrement.",
  ],
  'jeux-video-achats': [
    "mon fils a dépensé 45 euros dans brawl stars avec ma carte enregistrée, il s'est excusé, comment bloquer les achats et demander le remboursement",
    'roblox : le petit a acheté des robux sans le savoir, il pleurait le pauvre, est ce que ça se rembourse',
    "Mon petit-fils de 10 ans a cliqué sur acheter dans son jeu de foot et il y en a pour 29,99. On ne l'a pas tué, mais on voudrait que le téléphone demande un mot de passe avant chaque achat. Où est ce réglage ?",
    "c quoi les vbucks dans fortnite mon gamin m'en reclame a noel c'est dangereux ?",
  ],
  'pronote-ent-educonnect': [
    "mon fils a une absence marquée sur pronote alors qu'il etait a l'hopital pour ses vegetations, ou je regarde ça et je repond au college",
    "educonnect bloqué apres 5 essais au secours le conseil de classe c demain, j'ai pas le code de la maman et je veux le mien à moi",
    'Je suis papa séparé et je voudrais suivre les notes de ma fille de 14 ans moi aussi, sans passer par le compte de sa mère ni par le sien. Chaque parent peut-il avoir son propre accès ?',
  ],
  'cyberharcelement-3018': [
    "le college a fait une reunion sur le harcelement en ligne, ma fille va bien, mais c'est quoi les bons reflexes si un jour ça arrive",
    "c'est quoi le 3018, j'ai vu l'affiche chez le medecin, c'est pour les parents aussi ?",
  ],
  'inscription-ecole': [
    "ma fille a 3 ans en novembre, on a fui la ville lol et on arrive dans un petit village, on l'inscrit a la maternelle comment",
    "Mon neveu vient vivre chez nous à la rentrée parce que sa maman est hospitalisée pour plusieurs mois, tout est arrangé avec elle. Pour l'inscrire en CE1 dans notre commune, quels papiers demande la mairie ?",
  ],
  'cantine-portail-famille': [
    "je trouve pas ou payer la cantine, j'ai une lettre de relance rouge de la mairie qui me fait peur pour 32 euros",
    "le portail famille me tue, il veut un justificatif pour l'allergie de mon fils et je sais pas ou le mettre",
  ],
  'bourse-college-lycee': [
    'mon mari est decedé en mai et nos revenus ont baissé, est ce que mon fils au lycée peut avoir une bourse, on la demande quand',
    "on est au rsa avec une fille en 5e, la bourse de college je l'ai loupée l'an passé jveux pas la louper encore",
  ],
  parcoursup: [
    "ma fille en terminale pleure devant parcoursup (le stress), comment ça marche les voeux et jusqu'à quand on peut en ajouter, pour que je l'aide à y voir clair",
    'parcoursup va me tuer avant le bac, c koi un sous-voeu',
  ],
  'bourse-etudiant-crous': [
    'mon ainé part a la fac et on a deux credits sur le dos, il demande la bourse crous coment et quand',
    "dossier social etudiant : j'ai 20 ans, orphelin depuis l'an dernier, quels papiers on met dedans ?",
  ],
  'cvec-carte-etudiant': [
    "on me bloque mon inscription a la fac sans attestation cvec c'est quoi cette arnaque ? c'est obligatoire ?",
  ],
  'creche-mode-de-garde': [
    "mon congé finit, bébé a 5 mois, aucune place en creche j'en peux plus de chercher, ya un site officiel ?",
    "Je reprends le travail à l'hôpital avec des gardes de nuit, mon bébé aura quatre mois. Comment trouver une assistante maternelle libre avec de tels horaires, et savoir ce que ça coûte ?",
  ],
  'pajemploi-nounou': [
    "notre nounou est en arret maladie, je declare koi ce mois ci sur pajemploi, j'ai peur de faire une bétise",
  ],
  'naissance-prime-paje': [
    'je suis enceinte de 3 mois, prise de sang et echo ok, je previens la caf et la secu coment',
    'grossesse déclarée par la sage femme mais rien sur le site de la caf, la prime arrive quand ?',
    "Ma fille de 19 ans attend un bébé, elle le prend bien et nous aussi. Je l'accompagne un peu dans les papiers, assise à côté d'elle : que doit-elle envoyer à la CAF et avant quelle date pour avoir la prime ?",
  ],
  'conge-parental': [
    "bebe malade tout l'hiver, rien de grave mais je veux m'arreter un an, c'est quoi le congé parental et je préviens le patron coment",
  ],
  'conge-maternite': ['enceinte et fatiguée, mon medecin dit repos, le congé mater commence combien de semaines avant'],
  'allocation-rentree': [
    "mon fils a 16 ans et il est en lycee pro, la caf me demande si il est toujours a l'ecole pour l'ars, je repond ou",
  ],
  'pension-alimentaire-aripa': [
    "le père de ma fille paye pas toujours, il est pas mechant il oublie, l'aripa ça consiste en quoi",
    "divorcée, pas de pension depuis 2 mois, je veux pas de guerre ni de tribunal, la caf peut s'en occuper ?",
  ],
  'sortie-territoire-mineur': [
    "ma fille de 15 ans part en espagne avec sa classe, faut un papier signé de nous ? son père est mort, c'est moi seule qui signe ?",
    "Mon garçon de 16 ans part seul chez son oncle au Portugal en car. La police des frontières peut le bloquer ? On me parle d'une autorisation de sortie, où est le formulaire et que met-on avec ?",
  ],
  'recensement-jdc': [
    "mon fils va avoir 16 ans, la gendarmerie a dit de le faire recenser, c'est pas pour l'armée quand meme ?",
    "convoc jdc le jour de l'enterrement de mon grand père, je change la date coment",
  ],
  'pass-culture': [
    "ma fille a 17 ans, le pass culture c'est combien et faut elle donne ses papiers a qui c'est pas une arnaque ??",
  ],
  'pass-sport': [
    'mon fils veut faire de la boxe pour se defouler au lieu de se battre avec son frere mdr, le pass sport il est bon pour ça ?',
  ],
  'jeunes-aides-bafa': [
    "ma fille 17 ans veut garder des enfants en colo, bafa, on s'inscrit ou et ya une aide",
    "mon grand a 18 ans il fait rien de ses journées, ça me tue, la mission locale c'est quoi et il y va comment tout seul",
  ],
  'service-civique': ["mon fils a laché ses etudes, le service civique chez les pompiers c'est possible a 17 ans ?"],
  'apprentissage-trouver': [
    "j'ai 16 ans viré du lycée, je veux etre boucher en apprentissage, je trouve un patron coment",
  ],
  'permis-inscription-code': [
    "code de la route raté 3 fois je suis maudit, pour reserver une 4e fois en candidat libre c'est ou",
    "Ma fille de 15 ans veut faire la conduite accompagnée avec son beau-père, on n'a pas encore l'auto-école. C'est quoi ce numéro NEPH et à quel moment on le demande sans se tromper ?",
  ],
  'carte-identite-passeport-demande': [
    "passeport de mon bébé de 2 mois, faut il qu'il vienne au guichet le pauvre chou",
    "ma carte d'identité est morte depuis 2021 (périmée), je risque une amende ? coment je la refais",
    "Mon père a 91 ans, il est en maison de retraite et sa carte d'identité n'est plus bonne. Je peux le conduire en mairie. Comment se passe la demande quand on se déplace mal, et que faut-il apporter ?",
  ],
  'papiers-perdus-ou-voles': [
    "portefeuille perdu l'été dernier, jamais retrouvé, j'ai rien fait pour ma carte d'identité, je dois encore aller a la gendarmerie ?",
  ],
  'papiers-retrouves': [
    "j'ai retrouvé mon passeport que j'avais dit volé a la police, il etait sous le lit la honte, je peux m'en servir",
  ],
  'photo-identite-regles': ['photo de mon nouveau né refusée il avait la bouche ouverte, au secours on fait coment'],
  'ephoto-code-permis': [
    "le photographe m'a donné un papier avec un code pour le permis que j'ai perdu, c'est mort ou je peux le ravoir",
  ],
  'telephone-vole': [
    "on m'a volé mon portable en 2022 au marché, j'ai racheté depuis, est ce que l'ancien est encore lié a mon compte google et comment je l'enleve",
    "telephone perdu dans le train le mois dernier, ligne deja coupée et nouvelle puce reçue, est ce utile de faire encore une declaration à la police pour l'assurance",
    "c'est quoi le numero imei que la gendarmerie demande quand on perd son tel, je veux le noter avant",
    'mon fils perd son portable une fois sur deux (jamais volé, toujours sous le canapé), comment on le fait sonner de loin',
  ],
  'code-pin-puk': [
    'ma puce est bloquée 3 codes faux, mon telephone est mort ??? ou je trouve le puk',
    "mari decedé en juin, son telephone est a moi maintenant avec un nouveau forfait a mon nom, la nouvelle puce demande un pin que j'ai jamais vu, il est ecrit ou",
    "Au secours le téléphone de maman réclame un code PUK, elle est à côté de moi, on a sa carte SIM et la facture en main. Où est-ce qu'on le lit, et combien d'essais avant que ce soit fichu ?",
    "j'ai changé mon dessin de deverrouillage hier soir apres un verre de trop et je m'en souviens plus, je suis bloqué dehors de mon propre tel lol",
  ],
  'appareil-allumer-eteindre': [
    'mon telephone est mort ecran noir depuis ce matin, il vibre mais rien, je fais quoi',
    'ma tablette est tombée dans le coma elle veut pas se reveiller',
  ],
  'appareil-fige': [
    "j'en peux plus de cet ordi il est bloqué sur le rond qui tourne, je vais le jeter par la fenetre !!!",
    'ecran bloqué sur une photo de mon chat, plus aucun bouton ne repond, pas de message rien, juste figé',
    "aidez moi vite svp mon pc a planté et j'ai pas enregistré ma lettre au juge (rien de grave c un changement de nom)",
  ],
  'ordinateur-lent': [
    "cet ordinateur me tue, 20 minutes pour s'allumer, je prends mon cafe et j'ai le temps de vieillir",
    "mon pc rame a mourir depuis la maj, faut que je le porte a l'hopital des ordis ou ya un truc simple",
  ],
  'batterie-charge': [
    "batterie qui chauffe un peu et se vide en 3h, est ce que ça peut prendre feu ou c'est normal avec l'age",
    "mon telephone s'eteint a 40% quand je suis chez le medecin et j'ai plus mon ordonnance dessus, la batterie est morte ?",
  ],
  'appareil-pas-de-son': [
    "j'ai loupé l'appel de l'hopital pour un rdv de controle, mon tel sonne plus du tout, ou est le son",
  ],
  'virus-soupcon': [
    "j'ai une appli inconnue sur ma tablette depuis un jeu de ma petite fille, pas de souci avec la banque, je verifie si c'est un virus comment",
    "mon fils me jure que mon pc a chopé la grippe, ya des pages de casino qui s'ouvrent toutes seules, ça se soigne ?",
  ],
  'memoire-pleine': [
    "memoire pleine au secours je peux plus filmer l'anniversaire de ma fille de 5 ans qui commence dans une heure",
  ],
  'changer-de-telephone': [
    "mon vieux telephone est en train de mourir, l'ecran saute, je veux sauver mes photos de ma mere decedée et tout passer sur le neuf, je m'y prend comment",
    "j'ai tué mon telephone en le mettant a la machine, il marche encore un peu, je récupere mes contacts coment pr le nouveau",
  ],
  'changer-operateur-garder-numero': [
    "free m'egorge avec ses augmentations, je veux partir chez un autre et garder mon numero, c'est koi le rio",
  ],
  'ordinateur-prix-solidaire': [
    "je suis endettée et mon fils entre en seconde sans ordi, j'ai honte de demander, ou on trouve un pc pas cher",
    "appart brulé l'an passé plus d'ordi depuis, on est bien relogés, il existe des associations qui vendent des ordis reconditionnés ?",
  ],
  'mise-a-jour-appareil': [
    "on me dit que windows 10 est mort et que je vais me faire pirater, faut il vraiment que je change d'ordi",
    "mise a jour urgente qui revient tous les jours dans les reglages de mon samsung, j'ose pas, j'ai peur de tout perdre",
  ],
  'gestes-ecran-tactile': [
    "j'ai 82 ans mes doigts tremblent depuis mon AVC de 2019, la tablette ouvre n'importe quoi, y a une façon de toucher ?",
  ],
  'appli-installer-supprimer': [
    "mon ado de 13 ans m'a mis un jeu de zombies qui tue toute ma batterie, je l'enleve comment",
  ],
  'capture-ecran': [
    "je veux garder la preuve d'un message de mon proprio qui promet de rendre la caution, on fait une photo de l'ecran coment",
  ],
  'clavier-souris': [
    "j'ai renversé du vin sur mon clavier, 4 touches mortes, ya moyen d'ecrire avec un clavier a l'ecran ?",
  ],
  'telephone-appels-contacts': [
    "un 06 inconnu m'a appelée deux fois sans laisser de message, pas de menace ni rien, je bloque un numero comment sur mon tel",
    "mettre le numero de l'hopital et de ma soeur en urgence sur mon telephone ou sur l'ecran verrouillé, c'est possible ?",
    "appeler mon fils en un seul bouton, j'ai la tremblote",
  ],
  'wifi-connecter': [
    "pas de wifi a l'hopital pour mon mari, enfin si mais il veut un mot de passe, je suis avec lui, on le trouve où",
  ],
  'internet-panne-box': [
    "la box est morte depuis l'orage, voyant rouge, ma fille est en panique pour ses devoirs, je verifie quoi en premier",
    "Plus d'internet depuis que les pompiers ont coupé le courant de l'immeuble samedi pour un petit feu de poubelle. Tout va bien chez nous mais la box clignote. Que faut-il débrancher et dans quel ordre ?",
  ],
  'donnees-mobiles': [
    'plus de giga le 10 du mois, mon fils de 16 a tué mon forfait en partage de connexion, je vois ça où',
  ],
  'wifi-public': [
    'est ce que je peux regarder mes resultats de prise de sang sur le wifi de la gare sans me faire voler mes infos',
  ],
  'navigateur-onglets': ["jai 47 pages ouvertes je me noie, on les tue toutes d'un coup comment"],
  'chercher-sur-internet': [
    "je cherche le vrai site de la police pour un rdv de depot de plainte d'un vol de velo, google m'en sort 10, comment reconnaitre l'officiel",
  ],
  'favoris-historique': [
    "je prepare une surprise pour mon mari, comment on efface les recherches sur l'ordi pour pas qu'il voie le cadeau",
    "ma fille a regardé un truc sur la mort de son hamster et maintenant ça ressort dans les propositions, j'enleve ça comment",
  ],
  'telecharger-retrouver-fichier': [
    "certificat de deces recu par mail, j'ai fait telecharger et il a disparu, il est ou dans le telephone",
  ],
  'site-ne-souvre-pas': ["le site du tribunal ecrit connexion non securisée, c'est moi qui ai un virus ou c'est eux ?"],
  'notifications-pub-ecran': [
    "ya une alerte qui me dit 5 virus trouvés en bas a droite toutes les 10 min, je clique pas, juste ça m'enerve, on coupe ça comment",
  ],
  'accessibilite-gros-caracteres': [
    'depuis mon operation de la cataracte je vois trouble encore qq semaines, ecrire plus gros sur le portable svp',
  ],
  'lecteur-ecran-voix': [
    'mon papa perd la vue, il a pas le moral mais il veut continuer a lire le journal sur sa tablette, elle peut lui parler ?',
  ],
  'appels-sourds-relais': [
    "je suis sourd, si un jour ya le feu chez moi j'appelle les pompiers comment, c'est juste pour savoir avant",
    "Ma sœur est malentendante et vit seule. Elle n'est pas malade, mais on aimerait préparer ensemble ce qu'elle ferait en cas de malaise : comment joindre les secours sans parler, par message ?",
  ],
  'aider-un-proche': [
    "mon mari a un debut d'alzheimer, il veut garder son telephone, je lui simplifie comment avec lui",
    "ma maman sort de l'hopital, elle est au lit et s'ennuie, je voudrais lui apprendre les mots croisés sur tablette",
    "Mon père est mort au printemps et ma mère se retrouve devant l'ordinateur dont lui seul se servait. Elle a 77 ans et elle est courageuse. Comment l'aider à apprendre petit à petit sans la brusquer ?",
    "mon voisin me tue avec ses questions d'ordi mais je l'aime bien, comment lui apprendre a le faire lui meme",
    "mon fils de 30 ans handicapé veut apprendre les sms, j'y vais comment pas a pas",
  ],
  'aidants-connect': [
    "c quoi aidants connect c'est payant ? mon grand pere a peur du mot mandat",
    "ma tante a 88 ans et ne sait pas se servir d'un ordi, je suis loin, qui a le droit de faire ses papiers avec elle, un pro",
    "l'assistante sociale de l'hopital m'a parlé d'un aidant connect avec carte, ça marche comment et on en trouve ou",
  ],
  'france-services': [
    "les impots la caf la retraite j'en peux plus des robots, ou je peux voir quelqu'un en vrai",
    "apres le deces de ma femme tous ces papiers me donnent le tournis, il existe un endroit pres de chez moi ou on m'explique en face",
    "France services c'est la police ? j'ai vu que c'etait dans l'ancienne gendarmerie de mon village",
  ],
  'aider-personne-qui-ne-lit-pas': [
    "mon voisin sait pas lire il a reçu une lettre du tribunal il est tranquille mais il voudrait comprendre les courriers, vers qui l'orienter pour apprendre",
    "j'ai honte mais a 45 ans je lis mal, mon fils de 8 ans lit mieux, ou on apprend",
  ],
  'accueillir-public-numerique': [
    "a l'accueil du ccas un monsieur a crié sur la caf et pleuré, il s'est calmé, comment on accueille ça nous qui sommes pas informaticiens",
  ],
  'aidant-rgpd': [
    "benevole a l'hopital j'aide les malades avec leurs tel, j'ai le droit de noter leur nom dans un carnet ?",
  ],
  'tutelle-curatelle-demander': [
    "ma mere oublie de payer et achete n'importe quoi a la télé, c'est quoi la difference entre tutelle et curatelle, faut un juge ?",
    "Mon frère est schizophrène, il va bien avec son traitement, mais il signe des crédits sans comprendre. Le médecin nous parle de curatelle. Comment se fait la demande, à quel tribunal, et est-ce qu'il garde ses droits ?",
    'habilitation familiale pour papa dans le coma artificiel depuis son operation, les medecins sont confiants, en quoi ça consiste',
  ],
  'directives-anticipees': [
    "je veux pas qu'on s'acharne sur moi quand je serai mourante, je suis en pleine forme, ou on ecrit ça",
    "c'est koi la personne de confiance qu'ils me demandent a l'hopital pour mon operation du genou",
  ],
  'mdph-dossier': [
    'mon fils est autiste il a 6 ans, la maitresse parle de mdph, le certificat du medecin il date de combien max',
    "accident de moto il y a 2 ans, je boite et je peux plus etre macon, le dossier handicap c'est quoi les etapes",
  ],
  'apa-aide-domicile': [
    "ma mère est tombée 2 fois cet hiver, plus de peur que de mal, elle veut rester chez elle, l'apa on demande ça où",
    "Papa a 84 ans, plus personne depuis que maman est morte, il se lave mal mais il refuse l'hospice. Qui vient évaluer pour l'aide à domicile, et combien ça coûte selon la retraite ?",
  ],
  'cesu-aide-domicile': ['ma femme de menage est en prison de paperasse lol, comment je la declare au cesu'],
  'mes-droits-sociaux': [
    "plus de boulot, un loyer, deux enfants, je m'en sors mais de justesse, un site qui dit toutes les aides ?",
  ],
} satisfies Wordings
