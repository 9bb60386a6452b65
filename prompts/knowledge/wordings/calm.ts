// biome-ignore-all lint/style/noExcessiveLinesPerFile: wordings are data
import type { Wordings } from '../wordings.ts'

/** Calm, ordinary questions in the words of graver ones, from which the search and the guards learn. Invented. */
export const wordings = {
  'reseaux-sociaux-age': [
    'ma fille de 11 ans reclame snap tous les soirs, a partir de quel age on a le droit',
    "mon fils de 13 ans me tue avec son tiktok, toutes ses copains l'ont soit disant, c'est permis à cet âge ou pas",
    "la petite rentre en 6e et elle veut insta, je voudrais pas etre la mechante de service, il y a une regle sur l'age ?",
    "Notre garçon a 12 ans, il est sage et il n'a rien fait de mal, mais il demande WhatsApp pour le groupe de la classe. Son père dit oui, moi j'hésite. Que dit la loi et comment lui ouvrir ça en douceur ?",
    "toutes les filles de cm2 ont soit disant whatsapp, la mienne a 10 ans et se sent exclue, elle en pleure un peu le soir. est ce que c'est autorisé et si je dis oui on regle quoi ensemble au depart",
  ],
  'controle-parental': [
    "on achete un premier portable a notre gamine de 10 ans pour le trajet de l'ecole, coment on regle le controle parental",
    "mon fils de 9 ans est tombé sur une image de film d'horreur sur la tablette, il a rigolé mais je préfère bloquer ce genre de trucs, ça se met où",
    'bloquer les sites pour adultes sur le tel de mon ado de 14 ans svp',
    "Mon ex lui a offert une console, elle a 8 ans. Je n'ai rien contre les jeux mais je voudrais que ça s'éteigne à 20 h et qu'elle ne tombe pas sur des jeux où on tue tout le monde, c'est réglable ?",
    'le petit a deviné mon code et il a desactivé le controle parental ahah je suis mort de rire mais bon, comment je le remets mieux que ça',
    "Ma petite-fille de 8 ans dort chez nous le mercredi et notre tablette n'a aucune protection. Elle est obéissante, mais on préfère prévenir que guérir. Peut-on faire une session rien que pour elle, et comment ?",
    "mon fils de 15 ans refuse le controle parental, il dit que c de l'espionnage et qu'on est la gestapo, bon, à cet age on met quoi comme limites sans lire ses messages et sans que ca finisse en guerre",
  ],
  'ecrans-enfants': [
    'mon ado de 15 ans vit la nuit sur son ecran et dort en cours, je sais plus coment poser des regles',
    "ma fille crie au meurtre quand j'eteins la tablette, elle a 4 ans, c'est combien de temps par jour maximum a cet age",
    'On se dispute tous les soirs avec mon garçon de 13 ans pour le jeu de guerre, rien de dramatique, il est bon élève et gentil, mais il ne lâche plus la manette. Comment en parler sans que ça tourne au procès ?',
    "mes jumeaux de 7 ans devant youtube du matin au soir pdt les vacances, j'ai un peu honte, par ou je commence",
    'est ce que les ecrans abiment vraiment le cerveau des bébés ? le mien a 18 mois et sa mamie lui met des dessins animés',
    "ma fille de 2 ans hurle comme si on l'egorgeait quand je range le telephone, ca dure 5 minutes et elle passe a autre chose. le pediatre dit pas d'ecran, c'est vraiment zero a son age et je fais quoi a la place ?",
    "Mon mari dit que notre ado est drogué à son jeu. Il mange, il rit, il a des copains, il a juste eu 8 en maths. À partir de quand faut-il s'inquiéter, et quelles règles simples poser à la maison ?",
  ],
  'photos-enfants-reseaux': [
    "ma belle-mère met des photos de mon bébé sur facebook, on s'est un peu accroché, comment lui expliquer et les faire enlever",
    "photos de ma fille a la piscine du camping sur le facebook de la colo, ya rien de choquant mais j'aimerais mieux pas, jai le droit de dire non ?",
    "Je suis séparée, le papa publie notre fils de 6 ans à chaque week-end. Pas de conflit entre nous, je me demande juste si les deux parents doivent être d'accord et comment partager les photos autrement.",
    "La maîtresse demande de signer un papier pour les photos de classe sur le site de l'école. Mon ex-femme a signé, moi j'hésite, sans vouloir faire d'histoires. Ai-je le droit de refuser pour notre fils de 7 ans ?",
  ],
  'jeux-video-achats': [
    "mon fils a dépensé 45 euros dans brawl stars avec ma carte enregistrée, il s'est excusé, comment bloquer les achats et demander le remboursement",
    'roblox : le petit a acheté des robux sans le savoir, il pleurait le pauvre, est ce que ça se rembourse',
    "Mon petit-fils de 10 ans a cliqué sur acheter dans son jeu de foot et il y en a pour 29,99. On ne l'a pas tué, mais on voudrait que le téléphone demande un mot de passe avant chaque achat. Où est ce réglage ?",
    "c quoi les vbucks dans fortnite mon gamin m'en reclame a noel c'est dangereux ?",
    'alerte rouge à la maison : 9,99 + 9,99 + 4,99 sur ma facture de téléphone pour des diamants dans un jeu. Mon coupable a 6 ans et demi. Peut-on être remboursé et interdire ça pour de bon ?',
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
    "notre nounou commence lundi avec mon bebe de 4 mois, j'ai peur de faire une bétise, on la declare coment sur pajemploi",
  ],
  'naissance-prime-paje': [
    'je suis enceinte de 3 mois, prise de sang et echo ok, je previens la caf et la secu coment',
    'grossesse déclarée par la sage femme mais rien sur le site de la caf, la prime arrive quand ?',
    "Ma fille de 19 ans attend un bébé, elle le prend bien et nous aussi. Je l'accompagne un peu dans les papiers, assise à côté d'elle : que doit-elle envoyer à la CAF et avant quelle date pour avoir la prime ?",
  ],
  'conge-parental': [
    "bebe malade tout l'hiver, rien de grave mais je veux m'arreter un an, c'est quoi le congé parental et je préviens le patron coment",
  ],
  'conge-maternite': [
    'enceinte et fatiguée, mon medecin dit repos, le congé mater commence combien de semaines avant',
    'Je suis caissière et enceinte de jumeaux, le médecin est content de nous trois. Mon patron me demande des dates. Combien de semaines avant et après pour des jumeaux, et qui me paie pendant ce temps ?',
  ],
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
    "Mon fils de 13 ans a perdu sa carte d'identité au stade, sûrement tombée de son sac de foot. Pas de vol, pas de drame. Faut-il passer par la police ou directement par la mairie, et avec quels papiers ?",
  ],
  'papiers-retrouves': [
    "j'ai retrouvé mon passeport que j'avais dit volé a la police, il etait sous le lit la honte, je peux m'en servir",
  ],
  'photo-identite-regles': ['photo de mon nouveau né refusée il avait la bouche ouverte, au secours on fait coment'],
  'ephoto-code-permis': [
    "le photographe m'a donné un papier avec un code pour le permis que j'ai perdu, c'est mort ou je peux le ravoir",
  ],
  'telephone-vole': [
    "on m'a volé mon portable en 2022 au marché, c'est du passé, mais ma fille part en colo avec le sien, si on le lui vole on fait quoi et dans quel ordre",
    "telephone perdu dans le train le mois dernier, ligne deja coupée et nouvelle puce reçue, est ce utile de faire encore une declaration à la police pour l'assurance",
    "c'est quoi le numero imei que la gendarmerie demande quand on perd son tel, je veux le noter avant",
    'mon fils perd son portable une fois sur deux (jamais volé, toujours sous le canapé), comment on le fait sonner de loin',
    "Il y a trois ans on m'a arraché mon téléphone en vacances et j'avais tout fait de travers. J'en ai un neuf, bien à moi. Que dois-je noter dès maintenant, et qui appeler en premier si cela recommençait ?",
    "jai oublié mon portable dans le taxi samedi, le chauffeur me l'a ramené, brave homme. du coup je voudrais apprendre a le faire sonner ou le voir sur une carte depuis l'ordi si ca recommence",
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
    "Je voulais commander une pizza et tout s'est arrêté, plus rien ne réagit au doigt, même le bouton rouge pour raccrocher. Aucun message de virus ni numéro à appeler. On le redémarre de force comment, ce fichu téléphone ?",
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
    'Mon voisin a 90 ans, ancien pompier, il a éteint des incendies mais un téléphone tactile le terrorise. On prend le café le mardi. Comment lui montrer les appels et les photos sans jamais toucher à sa place ?',
    "mon mari a fait un avc l'annee derniere, il parle mal mais il comprend tout, il veut réecrire des sms a ses copains. c moi qui lui apprends, vous auriez une methode pas a pas, des petits trucs",
  ],
  'aidants-connect': [
    "c quoi aidants connect c'est payant ? mon grand pere a peur du mot mandat",
    "ma tante a 88 ans elle a vu aidants connect sur une affiche a l'hopital, c'est quoi et ça coute combien",
    "l'assistante sociale de l'hopital m'a parlé d'un aidant connect avec carte, ça marche comment et on en trouve ou",
    "Ma mère a 85 ans et toute sa tête, c'est seulement ses yeux. Elle ne veut pas que ce soit moi qui me mêle de ses sous. Il paraît que des professionnels assermentés existent, gratuits : comment cela marche-t-il ?",
  ],
  'france-services': [
    "les impots la caf la retraite j'en peux plus des robots, ou je peux voir quelqu'un en vrai",
    "apres le deces de ma femme tous ces papiers me donnent le tournis, il existe un endroit pres de chez moi ou on m'explique en face",
    "France services c'est la police ? j'ai vu que c'etait dans l'ancienne gendarmerie de mon village",
  ],
  'aider-personne-qui-ne-lit-pas': [
    "mon voisin sait pas lire, il a peur de son courrier alors que c'est que des pubs, ya une appli qui lit les papiers a voix haute",
    "un collegue de 45 ans m'a avoué qu'il lit mal, il en a honte et moi je le respecte, ou sont les cours gratuits que je peux lui indiquer",
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
    "tonton a 79 ans il donne des cheques a tout le monde, au facteur, au coiffeur, personne le vole mais il aura plus rien. on est 4 neveux d'accord entre nous, la demande au juge ca se passe comment",
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
  'deces-declarer': [
    "mon pere est mort dimanche a l'hopital, il etait vieux et malade, on s'y attendait, qui faut il prevenir en premier",
    "deces de ma tante a la maison de retraite, c'est nous ou eux qui declarons à la mairie ?",
    "Maman s'est éteinte la semaine dernière à 94 ans. L'enterrement est passé, je suis sereine, mais je ne sais pas quels organismes prévenir : la banque, la retraite, la CAF, la mutuelle... Y a-t-il une liste ?",
    'on a combien de jours pr declarer un mort',
    'comment on previent la caisse de retraite du deces de mon mari par internet',
  ],
  'succession-notaire': [
    'ma mere est decédée elle a pas grand chose, 3000 euros et des meubles, notaire obligatoire ou pas',
    "Mon frère est mort sans enfants en laissant une vieille voiture et des dettes chez un organisme de crédit. On n'est pas menacés. Est-ce qu'on peut refuser un héritage, et comment cela se passe ?",
    "les comptes en banque de papa sont bloqués depuis qu'il est mort, c'est normal ? ils se debloquent comment",
    'succession de ma femme sans notaire, la banque fait barrage, elle veut quels papiers pour debloquer',
  ],
  'pension-reversion': [
    "veuve depuis fevrier, on me dit que j'ai droit a une part de sa retraite, je demande ça ou",
    "mon ex mari est mort on etait divorcés depuis 1999, la reversion c'est pr moi aussi ??",
    "J'ai perdu mon mari l'hiver dernier et je n'ai pas eu le cœur à faire les papiers. Est-ce trop tard pour demander la réversion, et doit-on écrire à chaque caisse ou une seule demande suffit ?",
  ],
  'compte-proche-decede': [
    'le facebook de mon frere mort souhaite encore son anniversaire, ça nous fait mal, comment on le ferme',
    'la boite mail de mon pere decede recoit toujours des factures, on peut faire quoi sans avoir son mot de passe',
    "maman est morte et netflix continue de prelever sur son compte, j'arrete ça comment",
    "une dame de ma chorale est decedée, je gerais la page facebook avec elle, la famille est d'accord pour garder son profil en souvenir. il parait que ca existe un compte de commemoration, qui doit le demander",
  ],
  'livret-famille': [
    'faut il faire marquer la mort de mon mari sur le livret de famille, et ou',
    "notre livret de famille a brulé dans l'incendie de la grange en 2015, on peut en ravoir un ?",
  ],
  'nom-usage': ["mon mari est mort, j'ai le droit de garder son nom sur ma carte ?"],
  'acte-naissance': [
    "le notaire me reclame un acte de naissance pour la succession de mon pere, c'est gratuit ou",
    "je suis né a oran en 1958 et j'enterre mes papiers sous la paperasse, acte de naissance pour la retraite je demande a nantes ?",
  ],
  'divorce-separation': [
    "je quitte mon mari d'un commun accord, pas de cris pas de violence juste fini, on commence par quoi",
    'divorcer sans juge c possible ? on a un enfant de 4 ans',
    'Ma femme veut divorcer, je suis triste mais on se parle bien. On a une maison et deux ados. Faut-il un avocat chacun, combien de temps ça prend, et qui paie si on gagne peu ?',
  ],
  'conciliateur-justice': [
    "mon voisin fait un boucan d'enfer avec sa tronconneuse je vais finir par le tuer mdr, qui peut nous mettre d'accord gratuitement",
    'le chien du voisin a mordu ma haie et il nie, on veut pas de proces, un conciliateur ça se trouve ou',
    "Le voisin du dessus jette ses mégots sur mon balcon, une fois ça a fait un petit trou dans le coussin. On s'est disputés, rien de méchant. Peut-on régler cela sans police ni tribunal ?",
  ],
  'plainte-en-ligne': [
    "on m'a cambriolé la cave cet été, un velo et une perceuse, je peux porter plainte sur internet sans aller au commissariat",
    'retro cassé par un inconnu, plainte en ligne ou gendarmerie ?',
    "Mon scooter a été volé il y a trois semaines pendant mes vacances. L'assurance me demande le dépôt de plainte. Je ne sais pas qui a fait ça. Puis-je commencer la déclaration par internet le soir ?",
    "Quelqu'un a mis le feu à ma boîte aux lettres le soir d'Halloween. Elle était vide, on dormait, plus de peur que de mal. Je ne sais pas qui. La déclaration par internet suffit-elle ou dois-je aller à la gendarmerie ?",
  ],
  'aide-juridictionnelle': [
    'convoqué au tribunal en janvier pour une histoire de loyer ancienne, je touche 900 euros, un avocat gratuit ça se demande comment',
    "j'ai jamais vu un juge de ma vie ça me fait peur, qui a droit a l'aide juridictionelle",
  ],
  'casier-judiciaire': [
    "la creche ou je postule veut mon casier, j'ai fait une betise d'alcool au volant a 20 ans, comment je demande le bulletin 3",
    "casier judiciaire vierge demandé par l'hopital pour un poste d'aide soignante, c'est payant ?",
  ],
  'amende-payer': [
    "flashé a 94 par la gendarmerie, recu l'avis par la poste, je paye ou et on peut etaler ?",
    "c'est ma fille de 22 ans qui conduisait et l'amende est a mon nom, comment on designe le conducteur",
    "Amende de 135 euros pour un téléphone au volant, alors que je tenais mon rasoir ! Ça me tue. Je l'ai bien reçue en papier à la maison. Comment la contester proprement et dans quel délai ?",
    "un papier sur mon pare brise devant l'hopital pendant que ma femme accouchait !! j'ai meme pas vu le panneau. 35 euros c'est pas la mort mais je trouve ca injuste, je peux le contester et comment",
  ],
  'conflit-employeur-prudhommes': [
    "mon patron me doit 2 mois de salaire, je suis en colere mais calme, les prud'hommes ça marche comment",
    "licencié par sms apres 8 ans, ça m'a tué sur le coup, vers qui on se tourne pour savoir si c'est legal",
    "Mon chef m'a hurlé dessus devant tout le monde parce que j'ai demandé mes heures sup. Je n'ai pas peur de lui, je veux mes sous. Qui peut me dire mes droits gratuitement, et c'est quoi les prud'hommes ?",
  ],
  'accident-du-travail': [
    "tombé d'un escabeau au boulot la semaine derniere, 3 points de suture, mon chef dit que c'est a moi de declarer, c'est vrai ?",
    "je me suis brulée la main en cuisine mardi, le medecin a fait le certificat, qui l'envoie a la secu et sous combien de jours",
  ],
  'arret-de-travail': [
    "je suis en depression suivie, mon medecin prolonge l'arret, je l'envoie a qui et sous combien de temps",
    "arret maladie envoyé 4 jours trop tard j'ai peur qu'ils me coupent tout, il se passe quoi",
    "grippe de cheval, 5 jours d'arret, les 3 premiers sont payés ?",
    "le docteur m'arrete dix jours pour le dos, c'est rien, mais c'est ma première fois en 22 ans de boite et j'ai l'impression d'etre un tire au flanc. j'envoie quoi à qui, et je dois rester chez moi ?",
  ],
  demission: [
    "j'en peux plus de ce boulot, je suis pas malade j'ai juste trouvé mieux, modele de lettre de demission et preavis svp",
  ],
  'rupture-conventionnelle': [
    'le patron et moi on peut plus se voir en peinture, il est ok pour une rupture conventionnelle, on fait ça sur quel site',
  ],
  'vae-diplome-experience': [
    "20 ans que je lave des morts en funerarium, un diplome avec mon experience c'est possible ?",
  ],
  'chomage-montant-allocation': [
    "plus de paie, plus de chomage, ça vient quand ? inscrit depuis le 2, j'ai mon loyer qui me stresse un peu",
    "Mon entreprise a été liquidée par le tribunal de commerce, on est douze dehors. Je tiens le coup. Combien vais-je toucher de chômage et quels papiers l'ancien patron doit-il nous remettre ?",
  ],
  'france-travail-inscription': ["viré hier, je m'inscris tout de suite ou j'attends la fin du preavis"],
  'france-travail-actualisation': [
    "a l'hopital du 25 au 14 j'ai loupé l'actualisation, je suis radié ? on la rattrape comment",
    "avec le bebe malade et tout le reste j'ai peur d'oublier l'actualisation, c'est quels jours du mois",
  ],
  'france-travail-acces': ["france travail m'a bloqué apres 3 mauvais mots de passe, j'ai la rage, je rentre comment"],
  'cpf-utiliser': [
    'mon mari est mort il avait 3000 euros de cpf, et le mien il est ou ? je voudrais juste voir le mien et me former',
  ],
  'retraite-releve-carriere': [
    "il me manque 3 ans sur ma carriere dont mon service militaire et un an d'hopital, comment les faire corriger",
    "ils ont mangé mes trimestres de 1984 a l'usine qui a brulé, j'ai les bulletins, je corrige ou",
  ],
  'retraite-demander': [
    "j'ai 63 ans le dos mort, je veux partir en juillet, la demande se fait combien de mois avant",
    "Mon mari prend sa retraite en avril. Il a travaillé chez les pompiers, puis dans le privé. Je suis à côté de lui devant l'écran : une seule demande pour toutes les caisses, ou une pour chacune ?",
    "ma femme dit que si je reste a la maison on va s'entretuer haha, mais j'ai 64 ans et mes genoux sont finis. je compte partir en octobre. je demande sur quel site et combien de temps avant",
  ],
  'retraite-attestation': [
    "je dois prouver que je suis pas mort !!! c'est quoi ce certificat de vie, je vis au maroc 6 mois par an",
    'attestation de retraite pour la maison de retraite de maman, elle et moi on la prend ou sur son espace a elle',
  ],
  'aspa-minimum-vieillesse': [
    "620 euros de retraite je mange mais c'est juste, le minimum vieillesse ils le reprennent sur ma maison quand je meurs ?",
  ],
  surendettement: [
    "j'ai des dettes partout j'ai honte mais je suis bien entourée, le dossier banque de france c'est quoi et ça coute rien ?",
    'mes parents sont surendettés, ils voudraient le faire eux memes leur dossier, ou on prend le formulaire',
    "Le crédit de la voiture, celui du frigo, celui des vacances d'il y a quatre ans. On travaille tous les deux et on dort bien, mais cela ne rentre plus dans le mois. Comment prépare-t-on un dossier à la Banque de France ?",
  ],
  'facture-energie': [
    'edf menace de couper, la lettre dit dans 30 jours, je paye en plusieurs fois comment',
    "facture de gaz 890 euros j'ai failli mourir en la voyant, ya des aides ?",
    "J'ai ouvert la facture d'électricité et j'ai cru avoir une attaque, 640 euros ! On a chauffé pour le bébé tout l'hiver. Je peux payer mais pas d'un coup. Comment demander plusieurs fois, et qui aide ?",
  ],
  'cheque-energie': [
    'ma mere est decedée en aout, son cheque energie est arrivé au nom de maman, et moi qui vis ici je peux demander le mien ?',
  ],
  'logement-social-demande': [
    "expulsé a l'amiable de chez mes parents mdr, a 24 ans je demande un hlm coment",
    'on est 4 dans un f2, enceinte du 3e, pas de danger juste serrés, faire une demande de hlm sur internet',
    "je vis avec mes trois enfants chez ma soeur depuis la séparation, on s'entend bien, on est juste les uns sur les autres. quels papiers pour demander un hlm et combien de temps il faut attendre en vrai",
  ],
  'location-probleme': [
    'lettre de mon proprio, il veut vendre et me demande de partir dans 6 mois, qui me dit mes droits gratuitement',
    'moisi dans la chambre de mon bébé, il tousse pas mais je veux que le proprio fasse les travaux, je lui ecris quoi',
    "J'ai deux mois de loyer en retard et une lettre de l'agence qui parle de tribunal. Je reprends le travail lundi et je veux m'arranger. Que dire au propriétaire et qui peut me conseiller gratuitement ?",
    "recommandé du propriétaire ce matin, il reprend l'appartement pour son fils a la fin du bail, dans 8 mois. je suis tombée de ma chaise mais bon, j'ai du temps. a qui demander conseil sans payer ?",
  ],
  'etat-des-lieux-depot': [
    'le proprio garde ma caution pour un trou de cigarette, ça me rend fou, il a combien de temps pour la rendre',
  ],
  'preavis-location': [
    "mon pere entre en ehpad, pour son appart loué le preavis il est d'un mois ou trois ?",
    'je quitte mon meublé sans drame avec le proprio, lettre recommandée obligatoire ou un mail suffit, combien de preavis',
  ],
  'degat-des-eaux-assurance': [
    "fuite chez la voisine du dessus plafond trempé, c'est coupé et sec, le constat on le remplit a deux ?",
    "un petit feu de friteuse a noirci ma cuisine le mois passé, l'assurance me demande mon attestation, ou je la trouve",
  ],
  'domiciliation-sans-adresse': [
    "je dors chez un pote apres la rupture, ça va, mais j'ai plus d'adresse pour le courrier, la domiciliation c'est ou",
  ],
  'visale-garant': ["mes parents sont morts j'ai pas de garant et j'ai 23 ans, visale c'est pour moi ?"],
  'caf-aide-logement': [
    "separée depuis peu, je prends un studio avec ma fille de 3 ans, l'apl je la demande avant ou apres le bail",
  ],
  'renovation-aides': [
    "un type est passé pour isoler mon grenier a 1 euro, j'ai rien signé, c'est du vent ou ça existe les vraies aides",
    'ma chaudiere est morte en plein hiver, on a un poele en attendant, quelles aides pour la changer',
  ],
  'travaux-permis-construire': ['ma grange a brulé en 2018, pour la reconstruire faut un permis ou une declaration'],
  'message-douteux-verifier': [
    "c'est quoi le phishing, ma collegue dit que ça tue les comptes en banque",
    "mail bizarre des impots ou de je sais pas qui, pas ouvert pas cliqué, comment je sais si c'est vrai",
    "un numero inconnu m'a ecrit bonjour c'est bien toi ? j'ai pas repondu, je verifie comment si c'est un faux",
    "J'ai reçu un courriel de la gendarmerie nationale plein de fautes, avec un tampon et le nom d'un général. Je n'ai rien fait de mal et je n'ai pas répondu. À quoi voit-on que c'est du cinéma ?",
    "Un SMS me dit « votre compte sera suspendu ». J'ai vérifié directement sur l'appli de ma banque, tout est normal, rien ne manque. Comment reconnaître ce genre de message la prochaine fois et à qui le transférer ?",
    "Numéro inconnu ce matin, un message de l'hôpital me donnant un rendez-vous mardi. J'ai bien un rendez-vous, mais pas ce jour-là. Je n'ai touché à rien. Comment vérifier que ça vient d'eux sans passer par le lien ?",
  ],
  'arnaque-sms-colis': [
    "c quoi l'arnaque au colis, mes parents en parlent tout le temps, pour leur expliquer",
    "encore un colis bloqué par sms alors que j'ai rien commandé, pas touché au lien, on le signale au 33700 ?",
  ],
  'arnaque-faux-conseiller-bancaire': [
    "c'est koi un faux conseiller bancaire, j'ai vu un reportage hier avec une dame ruinée, j'aimerais etre prete si on m'appelle",
    "Ma banque m'a vraiment appelée hier pour un rendez-vous, une dame que je connais de l'agence. Elle ne m'a rien demandé. Depuis j'ai un doute idiot : qu'est-ce qu'un vrai conseiller n'a jamais le droit de demander ?",
  ],
  'arnaque-faux-enfant-whatsapp': [
    "un inconnu m'a ecrit maman c mon nouveau numero, j'ai pas d'enfant hahaha, je fais quoi du message",
    "mon fils a vraiment changé de numero cette fois, il m'ecrit de whatsapp, comment etre sure que c'est lui sans le vexer",
  ],
  'arnaque-sms-carte-vitale': [
    "le pharmacien dit que ma carte vitale est morte et le lendemain je recois un sms pour la renouveler, hasard ? j'ai rien rempli",
  ],
  'arnaque-fausse-amende': [
    "sms amende impayée 35 euros, j'ai meme pas le permis je suis mort de rire, a qui on signale",
  ],
  'arnaque-faux-support-ecran-bloque': [
    "mon frere a eu l'ecran rouge qui hurle l'an dernier, il a juste tout eteint, c'etait la bonne chose a faire ? pour savoir",
  ],
  'arnaque-faux-site-marchand': [
    "un site vend des tronconneuses a 19 euros, j'ai pas payé encore, comment verifier qu'il existe pour de vrai",
  ],
  'arnaque-sentimentale': [
    "ma copine parle avec un veuf chirurgien de guerre depuis 2 semaines, il a rien demandé, elle non plus est pas folle, quels sont les signes d'une arnaque a l'amour",
    "Je suis veuf, je discute avec une dame très gentille sur un site de rencontre. Aucune question d'argent entre nous, on se voit samedi au café. Mes enfants ont peur pour moi : que dois-je vérifier avant ?",
  ],
  'arnaque-fausse-location': [
    "annonce d'un studio pres de l'hopital pour ma fille interne, le prix est trop beau, pas envoyé un sou, on verifie comment",
  ],
  'arnaque-vente-leboncoin-vinted': [
    "je vends le lit medicalisé de mon pere decedé sur leboncoin, un acheteur veut passer par un transporteur, j'ai rien accepté, c normal ?",
  ],
  'arnaque-qr-code': ["qr code collé sur la porte du cimetiere pour les horaires, c'est risqué de le scanner ?"],
  'arnaque-cpf': [
    "votre cpf va expirer qu'il dit le monsieur, j'ai raccroché, c'est vrai que ça meurt au bout d'un moment ?",
  ],
  'arnaque-placement-crypto': [
    'mon fils de 19 ans veut mettre ses 200 euros de noel en bitcoin, comment voir si le site est autorisé',
    "c quoi la liste noire de l'amf",
  ],
  'arnaque-faux-emploi': [
    "ma fille de 17 ans a vu un job d'été trop bien payé sur insta, elle a rien envoyé, comment on sait si c'est bidon",
  ],
  'arnaque-fausse-celebrite': [
    "j'ai vu brad pitt malade a l'hopital sur facebook qui salue ses fans francais, j'y crois pas une seconde, comment ils truquent ça",
  ],
  'chantage-webcam-photos': [
    "c'est quoi une sextorsion, je suis educateur et je dois en parler a des jeunes de 14 ans sans leur faire peur",
  ],
  'demarchage-telephonique': [
    "ils appellent 6 fois par jour meme pendant l'enterrement de ma soeur, comment on fait taire les demarcheurs",
    "j'en peux plus du telephone qui sonne pour l'isolation, je vais devenir violente lol, c'est interdit maintenant non ?",
    "un numero en 09 appelle et raccroche quand je dis allo, 3 fois par jour, jamais de menace, personne au bout. mon mari dit que c'est des robots de vendeurs, comment on fait pour que ca s'arrete",
  ],
  'abonnement-cache': [
    "5,99 par mois depuis un an pour un jeu de mon fils, j'ai la carte et le compte va bien, comment on trouve et on arrete ça",
  ],
  'jai-clique-sur-un-lien': [
    "j'ai ouvert un lien de faux colis en juin, rien rempli rien installé, six mois apres tout va bien, je peux arreter de m'inquieter ?",
    "Mon mari a touché par erreur un lien dans un message, la page est restée blanche et il l'a fermée. Il n'a rien donné. Il se sent bête. Que vérifie-t-on sur le téléphone pour être tranquilles ?",
  ],
  'jai-donne-ma-carte': [
    "j'avais donné ma carte a un faux site il y a 3 ans, remboursée et carte changée, je veux juste comprendre comment eviter la prochaine",
  ],
  rancongiciel: [
    "la mairie d'a coté s'est faite pirater et rançonner, nous a la maison comment on protege les photos des enfants",
  ],
  'releve-ligne-inconnue': [
    "une ligne PAYPAL 18 euros que je reconnais pas, peut etre ma fille et son cadeau de fete des meres, je verifie comment avant de m'affoler",
    "j'ai deux fois le meme montant a la pharmacie, c'est pas un vol je pense, juste la machine, qui je vois",
    "Mon relevé affiche un nom de société à Lyon pour 42 euros le 12. J'étais au restaurant ce jour-là, donc sans doute eux. Comment retrouver à quel magasin correspond un nom sur le compte ?",
    "En pointant mes comptes avec mon café, je trouve 12,50 à un nom qui ne me dit rien. Mon mari a peut-être pris de l'essence. Avant de crier au voleur, que faut-il regarder sur le relevé ?",
  ],
  'banque-valider-paiement': [
    "je paye les fleurs de l'enterrement sur internet et la banque veut que je valide dans l'appli, je la trouve pas cette validation",
    'carte refusée au magasin la honte, mais sur internet aussi maintenant elle demande une confirmation, ça marche comment',
    "C'est moi qui achète un billet pour aller voir ma fille qui accouche. Au moment de payer, l'appli de la banque me demande mon empreinte et puis plus rien, paiement abandonné. Comment réactiver cette validation ?",
    "Carte refusée trois fois à la caisse du supermarché, j'étais rouge de honte, alors qu'il y a de l'argent dessus. Et sur internet on me dit paiement non validé. Ça se règle dans l'appli, cette confirmation ?",
  ],
  'banque-en-ligne-acces': [
    "compte bloqué apres 3 erreurs de code que j'ai tapées moi meme, j'ai les mains qui tremblent le matin, je reviens comment dans l'appli",
    "J'ai 79 ans, c'était mon mari qui suivait les comptes et il est mort à Pâques. L'agence a mis le compte à mon nom. J'aimerais apprendre à le regarder sur internet, mais j'ai peur de faire une bêtise.",
    'ma banque a tué son guichet, je regarde mes sous comment sur le telephone',
    "J'ai pris un nouveau téléphone et l'appli de la banque me traite comme un voleur, appareil inconnu, accès bloqué. C'est bien moi, mon compte va bien. Que dois-je faire pour l'activer sur celui-ci ?",
  ],
  'rib-trouver': [
    "les pompes funebres me demandent un rib pour me rembourser un trop percu, je le trouve ou dans l'appli",
  ],
  'droit-au-compte': [
    "interdit bancaire depuis mes dettes de jeu de 2017, toutes les banques me ferment la porte, j'ai quel droit",
  ],
  'virement-faire': [
    "je veux faire un virement a mon fils en prison lol non en pension, c'est mensuel, on programme ça comment",
    "j'ai peur de me tromper de chiffre et que l'argent parte chez un inconnu, les etapes d'un virement svp",
  ],
  'payer-avec-telephone': [
    "ma carte casse toujours, payer avec le tel c'est sur ? si je perds le telephone ils me vident le compte ?",
  ],
  'acheter-en-ligne': [
    "j'ai jamais osé acheter sur internet de peur de me faire plumer, comment voir qu'un site est serieux",
    'Ma petite-fille va avoir 3 ans et veut un bébé qui pleure, introuvable au magasin. Je le vois sur un site que je ne connais pas. Avant de sortir ma carte, que dois-je regarder ?',
  ],
  'retour-remboursement-achat': [
    "robe noire pour l'enterrement trop petite, ceremonie passée, je peux la renvoyer et etre remboursée ?",
  ],
  'garantie-appareil-panne': [
    'lave linge mort a 13 mois, le vendeur me dit tant pis pour vous, il a le droit ?',
    'four neuf qui a fait une etincelle et plus rien, pas de feu, la garantie marche comment',
  ],
  'colis-suivre': [
    "mes medicaments pour chien commandés il y a 10 jours, colis perdu ? j'ai le numero de suivi, je regarde ou",
  ],
  'comparer-prix': ["assurance obseques je veux comparer sans qu'on m'appelle 100 fois, ya des sites neutres ?"],
  'resilier-abonnement': [
    "ma salle de sport refuse que j'arrete alors que je suis enceinte, je resilie comment",
    'mon pere est mort, je ferme son forfait telephone et sa box, il faut le certificat de deces ?',
  ],
  'vendre-occasion': [
    'vendre les affaires de mamie decedée sur internet sans se faire avoir, par ou on commence, photos prix tout ça',
  ],
  'fuite-de-donnees': [
    "mail de france travail : vos données ont ete volées, rien d'anormal chez moi, il faut que je fasse koi",
    "L'hôpital où j'ai accouché m'écrit que mon dossier a peut-être fuité après une attaque. Je n'ai reçu aucun message louche depuis. Que risque-t-on vraiment, et quels réflexes prendre tranquillement ?",
    "la mutuelle m'annonce tres poliment que des pirates ont pris mon nom et ma date de naissance. rien n'a bougé sur mes comptes. est ce que je dois porter plainte ou juste changer mon mot de passe ?",
  ],
  'usurpation-identite': [
    "c quoi une usurpation d'identité, j'ai perdu une photocopie de ma carte a l'imprimerie, je surveille quoi",
  ],
  'donnees-droits-cnil': [
    "mon ancien medecin est mort, comment je demande les données qu'un site de rdv garde sur moi",
  ],
  'photo-publiee-sans-accord': [
    "ma soeur a mis une photo de moi enceinte sur facebook, c'est pas mechant mais j'aime pas, je lui demande et sinon quoi",
  ],
  'droit-oubli-moteur': [
    "un vieil article de journal parle de mon accident d'alcool de 2009, ça sort avec mon nom sur google, ça peut s'effacer ?",
  ],
  'localisation-suivi': [
    "ma fille de 16 ans et moi on veut se voir sur une carte quand elle rentre le soir, d'accord toutes les deux, comment on active et coupe ça",
  ],
  'publicite-ciblee': [
    "j'ai cherché des cercueils pour maman et maintenant je vois que des pubs d'obseques, ça me mine, on coupe comment",
  ],
  'cookies-accepter-refuser': ["si j'accepte les cookies ils me volent quoi au juste"],
  'traces-numeriques': [
    'la police peut elle tout savoir de moi sur internet ? question de curieux, je veux voir mes traces et faire le menage',
  ],
  'mot-de-passe-choisir': [
    "mon vieux mot de passe c'est le nom de mon chien mort, on me dit que c'est nul, je mets quoi alors",
    "tous mes mots de passe datent de 2010, aucun souci jusqu'ici, faut que je les change ?",
    "mon mot de passe date de la coupe du monde 98 et je le mets partout, ma fille m'a traitée de danger public. aucun piratage a ce jour. c'est quoi un bon mot de passe que je retiendrai a 72 ans",
  ],
  'mot-de-passe-gestionnaire': ["j'ai 40 mots de passe sur un carnet, si ya le feu je perds tout, ya mieux ?"],
  'mot-de-passe-oublie': [
    "j'ai oublié le mot de passe de mon compte sncf je suis une catastrophe ambulante, je fais quoi",
    'Depuis mon opération à la tête je perds la mémoire des petites choses, dont mes mots de passe. Je vais bien. Quand un site refuse le mien, quelle est la marche à suivre pour en remettre un neuf ?',
  ],
  'double-authentification': ['ça sert a quoi le deuxieme code, si je perds mon tel je suis mort non ?'],
  'code-sms-pas-recu': [
    "je suis bloquée devant la case du code, le sms vient pas, c'est pour mes resultats d'analyse, je fais koi",
  ],
  'compte-mail-pirate': [
    'ma boite avait ete piratée en 2020, recuperée depuis, comment verifier que plus personne y entre',
  ],
  'compte-facebook-pirate': [
    "une amie s'est fait pirater son facebook, le mien est ok, que regler pour que ça m'arrive pas",
  ],
  'mail-creer-adresse': [
    "mon fils de 10 ans a besoin d'un mail pour le college, on lui en fait un avec lui, quel site",
  ],
  'mail-envoyer-piece-jointe': ["envoyer l'acte de deces a la mutuelle par mail, je joins le papier comment"],
  'mail-boite-pleine': [
    "boite mail saturée, j'ai loupé le mail du tribunal pour ma date de mariage non divorce, je vide quoi",
  ],
  'mail-indesirables-pubs': ['les pubs de viagra me tuent, mon mari rigole, comment les faire disparaitre de ma boite'],
  'mail-retrouver': [
    'je cherche le dernier mail de mon papa avant sa mort, il doit etre dans les vieux, comment chercher',
  ],
  'whatsapp-utiliser': [
    "ma fille est partie en mission humanitaire en zone de guerre, elle va bien, elle veut qu'on parle par whatsapp, je l'installe comment",
  ],
  'appel-video-famille': [
    "papa est a l'hopital pour 15 jours, on voudrait se voir en video avec les enfants le soir, on fait ça avec quoi",
    "Mon fils vit au Canada et vient d'avoir un bébé. J'en pleure de joie mais je ne l'ai jamais vu en vrai. Comment les appeler avec l'image depuis ma tablette, c'est payant à l'étranger ?",
  ],
  'reseau-bloquer-signaler': [
    "un inconnu m'envoie des bonjour ma belle tous les matins, rien de mechant mais c'est lourd, je le bloque comment",
    "mon ex belle soeur commente toutes mes photos avec ses piques, j'en ai ras le bol, la virer sans faire d'histoire",
  ],
  'reseau-supprimer-compte': ['facebook me tue le moral, je veux fermer mon compte pour de bon'],
  'reseau-confidentialite': ['je suis infirmiere et des patients me trouvent sur facebook, comment cacher mon profil'],
  'reseau-publier-photos': ['annoncer la mort de mon chien sur facebook avec sa photo, je mets ça ou'],
  'reseau-groupes': [
    "le groupe whatsapp de la famille depuis l'enterrement c'est 200 messages par jour, je le coupe ou je sors comment sans vexer",
  ],
  'reseau-creer-compte': ["a 75 ans ma psy me conseille facebook pour voir du monde, j'ouvre un compte comment"],
  'fausses-nouvelles': [
    "on m'envoie que le vaccin tue les vieux, c'est vrai ou une fausse nouvelle, on verifie ou",
    'ils disent que tel chanteur est mort, je le trouve nulle part, comment savoir',
  ],
  'ia-deepfake-reconnaitre': [
    "j'ai vu une video du president qui annonce la guerre, faux evidemment, mais a quoi on voit le trucage",
  ],
  'ia-donnees-a-ne-pas-donner': ["je peux montrer ma prise de sang a chatgpt ou c'est pas prudent"],
  'ia-verifier-reponse': [
    "l'ia me dit que mon grain de beauté est rien du tout, faut la croire ou pas, pas de douleur ni rien",
  ],
  'ia-utiliser-chatbot': [
    "je dois ecrire un discours pour l'enterrement de mon oncle, une ia peut m'aider ? on fait comment",
  ],
  'intelligence-artificielle-cest-quoi': ["l'ia va tuer nos metiers ? deja c'est quoi en vrai"],
  'imprimante-ne-repond-pas': [
    "AU SECOURS l'imprimante veut plus rien savoir et je dois imprimer une convocation",
    "cette imprimante aura ma peau, elle dit hors ligne alors qu'elle est allumée sous mon nez",
    "Alerte générale : je dois rendre un dossier demain, l'imprimante clignote en rouge comme un camion de pompiers, elle ne sort que des feuilles blanches et je parle toute seule. Que vérifie-t-on en premier, l'encre ou le câble ?",
  ],
  'imprimer-document': ["imprimer le plan du cimetiere depuis mon telephone, je n'ai pas d'imprimante, on va ou"],
  'scanner-telephone': ["l'hopital veut une copie de ma mutuelle, j'ai qu'un telephone, je scanne comment"],
  'faire-un-pdf': ["le notaire veut les 6 pages de la succession en un seul pdf, j'ai 6 photos, je deviens chevre"],
  'joindre-document-site-refuse': [
    "le site de la mdph refuse le certificat de mon medecin, trop lourd qu'il dit, j'en ai marre, comment le reduire",
  ],
  'fichier-efface-ou-illisible': [
    "j'ai effacé la video des 2 ans de ma fille, je suis mal, on peut la recuperer ?",
    "La seule photo de mon frère disparu, mort en mer en 1996, était sur cet ordinateur et je l'ai mise à la corbeille en rangeant. J'ai les larmes aux yeux mais rien n'est urgent. Peut-elle se retrouver ?",
  ],
  'cle-usb-copier': ["copier les photos de maman decedée sur une clé pour chacun de mes freres, c'est long ?"],
  'nuage-sauvegarde': ["si ma maison prend feu je perds 20 ans de photos, c'est quoi ce nuage ou on les met a l'abri"],
  'photos-telephone-ordinateur': [
    "mon tel va rendre l'ame, passer les photos du petit sur le pc avant qu'il meure, avec un cable ?",
  ],
  'ameli-compte-creer': [
    "ma fille vient d'avoir 18 ans, elle veut son propre compte ameli, elle fait ça comment, je suis a coté",
  ],
  'ameli-mot-de-passe-oublie': [
    "bloquée d'ameli depuis mon cancer j'avais changé de numero, aujourd'hui je vais mieux, je rentre comment",
  ],
  'remboursements-ameli': [
    'mon hospitalisation de mars, toujours pas remboursée, je vois ça ou',
    'prise de sang payée 28 euros au labo, la secu rend combien et quand',
    "Trois jours d'hôpital en juin pour un calcul, tout s'est bien fini. Je reçois une facture de la clinique et je ne comprends pas si la sécu a déjà payé sa part. Où voit-on cela sur Ameli ?",
  ],
  'carte-vitale-perdue': [
    "carte vitale volée avec mon sac il y a un an, jamais refaite, j'ai pas ete malade lol, je la redemande ou",
  ],
  'appli-carte-vitale': [
    "ma carte vitale reste toujours a la maison quand je vais chez le medecin avec le petit, la mettre dans le telephone c'est possible ?",
  ],
  'attestation-droits-ameli': ["l'hopital veut une attestation de droits pour mon accouchement, je l'imprime d'ou"],
  'medecin-traitant-declarer': ["mon medecin est mort, j'en ai plus, comment on en declare un nouveau"],
  'rendez-vous-medecin-en-ligne': [
    'un rdv chez le gyneco pour ma fille de 16 ans qui a mal pendant ses regles, on prend ça sur internet comment, avec elle',
    "rendez vous pour arreter l'alcool, j'ai pris la decision et je suis fier, doctolib ça marche comment",
    'Mon fils de 7 ans a une dent qui bouge et rien de pressé, mais le dentiste ne répond jamais au téléphone. Comment prendre rendez-vous par internet pour un enfant, faut-il lui créer un compte à lui ?',
    "je suis enceinte de 5 mois et je demenage, il me faut une nouvelle sage femme et une date d'echo. tout va bien pour le bebe. doctolib je connais pas, on choisit et on annule comment là dessus",
  ],
  teleconsultation: [
    "ma fille de 2 ans a le nez qui coule, pas de fievre, voir un docteur en video c'est remboursé ?",
    "j'ai peur des hopitaux, voir mon medecin en video pour mon ordonnance de tension, il faut quoi comme materiel",
    "Mon fils de 11 ans a des boutons depuis trois jours, il joue, il mange, pas de fièvre. Notre médecin est en vacances. Peut-on le montrer à un docteur par vidéo, et qui doit être devant l'écran ?",
  ],
  'mon-espace-sante-activer': [
    'resultats de prise de sang je les trouve ou sur internet, le labo me dit mon espace santé',
    "Je dois me faire opérer du cœur en février, tout est prévu et je suis confiant. Le chirurgien me dit de ranger mes examens dans Mon espace santé. Comment l'ouvrir et y mettre mes papiers ?",
    "le labo m'a pris du sang hier pour mon cholesterol, ils ne donnent plus de papier. la secretaire me dit c'est sur mon espace santé monsieur, comme si je savais. on y entre par où et c'est gratuit ?",
  ],
  'mon-espace-sante-acces-medecin': [
    "je veux pas que mon dentiste voie que j'ai fait une depression en 2016, on peut cacher un papier ?",
  ],
  'ordonnance-numerique': [
    "le medecin de garde m'a donné une ordonnance avec un carré bizarre, c'est quoi, la pharmacie va me prendre pour une voleuse",
  ],
  'carte-europeenne-ceam': [
    "on part en italie avec mon bebe, si il tombe malade la bas la carte europeenne ça couvre l'hopital ?",
  ],
  'complementaire-sante-solidaire': [
    "j'ai plus de mutuelle depuis que mon mari est mort, 870 euros par mois, j'ai droit a la css ?",
  ],
  'caf-changement-situation': [
    'mon compagnon est parti vivre ailleurs, separation calme, je dois le dire a la caf sous combien de temps',
    'mon mari est incarceré depuis 3 semaines, la caf doit le savoir ? je le declare ou',
  ],
  'caf-rembourser': [
    "la caf me reclame 1240 euros j'ai failli m'etouffer, j'ai pas fraudé, on peut etaler ou contester ?",
    "la caf dit que j'ai fraudé, enfin non le mot c'est indu, 380 euros, pour un oubli de declaration quand j'etais enceinte. je suis pas une voleuse. comment je conteste ou je rembourse petit a petit ?",
  ],
  'caf-declaration-trimestrielle': ["declaration trimestrielle en retard car j'etais hospitalisé, c'est fichu ?"],
  'caf-connexion': ['la caf me bloque, mot de passe inconnu, je hurle tout seul devant mon ecran, comment je rerentre'],
  'caf-attestation-message': ["le juge aux affaires familiales veut une attestation caf, je l'ai ou"],
  'caf-creer-compte': ["premier bebe dans 2 mois on est jamais allés a la caf, on s'inscrit comment"],
  'rsa-prime-activite': [
    "sorti de prison en septembre, je bosse 15h par semaine, prime d'activité ou rsa, je regarde ou",
  ],
  'impots-declarer': [
    'Mon mari est mort il y a six ans et depuis je remplis le papier des impôts à la main. Cette année je me lance sur internet. Que faut-il préparer, et où touche-t-on pour signer ?',
    "j'ai rien gagné cette année j'etais a l'hopital, je dois quand meme declarer aux impots ? j'ai peur d'une amende",
  ],
  'impots-premiere-connexion': [
    "mon fils de 18 ans recoit une lettre des impots il croit qu'il va en prison mdr, on ouvre son espace ensemble comment",
  ],
  'impots-mot-de-passe': [
    "impots.gouv m'a ejecté 3 fois comme un voleur, mon numero fiscal est dans un carton brulé, je le retrouve ou",
  ],
  'impots-payer': [
    '1300 de taxe fonciere ils veulent ma mort, on peut payer en dix fois',
    "J'ai hérité de la maison de ma mère décédée l'an passé et voilà la taxe foncière à mon nom. Je n'ai jamais payé d'impôt en ligne de ma vie. Quelles sont les étapes, et que risque un retard de quelques jours ?",
  ],
  'impots-corriger': [
    "j'ai oublié de declarer la pension de ma mere en ehpad, c'est pas de la fraude juste un oubli, je corrige ou",
  ],
  'impots-avis': [
    "La maison de retraite de mon oncle nous demande son avis d'impôt. Il est assis près de moi avec ses papiers et sa bonne humeur. Où le trouve-t-il dans son espace, et peut-on l'imprimer ?",
  ],
  'impots-faux-message': [
    'mail des impots qui me doit 480 euros, ça sent la mort ce truc, pas cliqué, ils remboursent jamais par mail si ?',
  ],
  'franceconnect-comment': [
    "j'ai peur que franceconnect donne mes papiers de santé a la police ou aux impots, ça marche comment ce bouton",
  ],
  'franceconnect-bloque': [
    "franceconnect me bloque depuis que j'ai pris le nom de mon mari decedé, il me reconnait plus, je fais koi",
  ],
  'identite-numerique-la-poste': [
    "Le facteur a ri quand je lui ai dit que j'avais peur de lui montrer ma carte d'identité. Pour l'Identité Numérique, il doit bien me voir en vrai ? Et à quoi cela sert-il pour ma formation ?",
  ],
  'france-identite-application': [
    "controlé par les gendarmes sans mon permis sur moi, ils m'ont parlé d'une appli, on le met dans le telephone comment",
  ],
  'carte-grise-achat': [
    "J'achète la vieille voiture de mon voisin, il a 90 ans et arrête de conduire avant de tuer une poule, dit-il. Il me donne le certificat et les clés. Quels papiers pour mettre la carte grise à mon nom ?",
  ],
  'voiture-vendre': [
    "j'ai vendu ma bagnole a un jeune fou du volant, j'ai pas envie de recevoir ses amendes, comment je declare la vente",
    'La voiture de papa dort au garage depuis son infarctus, il ne veut plus conduire et la donne à mon neveu de 20 ans. Que remplit papa, et comment être sûr que les amendes ne viendront pas chez lui ?',
  ],
  'permis-conduire': [
    "permis volé avec ma veste en boite il y a 6 mois, j'ai fait la plainte, maintenant j'en redemande un ou",
    "Je me suis fait prendre avec un verre de trop il y a deux ans, stage fait, amende payée, c'est derrière moi. J'aimerais simplement voir combien de points il me reste sans passer par un site payant.",
  ],
  'constat-amiable-accident': [
    "on m'est rentré dedans au feu, personne de blessé juste de la tole, le constat sur le telephone c'est valable",
    'Ma fille de 20 ans a accroché un poteau chez le médecin, puis une voiture garée. Tout le monde va bien, le monsieur a été charmant. On remplit le constat à deux ce soir : par où commencer ?',
  ],
  'controle-technique': ["ma voiture est recalée pour freins morts, j'ai combien de temps pour la contre visite"],
  'itineraire-gps-telephone': [
    "trouver le chemin de l'hopital a pied depuis la gare avec mon telephone, je me perds toujours",
  ],
  'train-billet': [
    "ma grand mere est morte je descends a l'enterrement vendredi, changer mon billet de train sur le telephone ça se fait comment",
  ],
  covoiturage: ['ma fille de 19 ans veut faire du blablacar avec un inconnu, je flippe un peu, quelles precautions'],
  'carte-reduction-train': [
    "je vais voir mon fils a la prison de l'autre bout du pays chaque mois, quelle carte pour payer le train moins cher",
  ],
  'carte-transport-navigo': ["navigo perdu par mon ado pour la 3e fois je vais l'etrangler, on le refait combien"],
  'critair-vignette': [
    "je dois conduire ma mere a l'hopital dans une grande ville, sans vignette on m'arrete ? ça se commande ou",
  ],
  'aide-voiture-propre': ["mon diesel est mort, une electrique avec une aide quand on gagne 1300 c'est jouable ?"],
  'timbre-fiscal': [
    "la mairie me demande un timbre pour ma carte volée, j'ai peur d'acheter ça sur un faux site, c'est lequel le vrai",
  ],
  'faux-sites-administratifs': [
    "29 euros pour l'acte de deces de mon pere sur un site tricolore, je n'ai pas payé heureusement, c'est gratuit normalement ?",
    "Je cherchais comment refaire une carte grise et je suis tombé sur trois sites qui se ressemblent, avec Marianne partout. J'ai tout fermé sans rien payer. À quoi reconnaît-on le site de l'État ?",
  ],
  'listes-electorales': [
    "longtemps a l'hopital j'ai loupé deux votes, est ce qu'ils m'ont rayé, comment je verifie si je suis inscrit",
  ],
  'vote-procuration': [
    "Je serai à l'hôpital le jour du vote pour ma hanche et je ne veux pas manquer ça. Ma voisine accepte de voter pour moi. Faut-il que j'aille à la gendarmerie avant, ou tout se fait par internet ?",
  ],
  'changement-adresse': ["je demenage pres de ma fille qui est malade, prevenir impots caf secu en une fois c'est ou"],
  'france-titres-suivi': [
    "mon dossier ants est bloqué depuis 2 mois j'ai envie de tout casser, on voit ou ça en est comment",
  ],
  'services-publics-qui-appeler': [
    "j'en ai marre de parler a des machines qui raccrochent !! c'est quel numero pour une question de papiers apres un deces",
  ],
  'mariage-dossier': [
    "je suis veuf et je me remarie a 71 ans hihi, quels papiers pour la mairie, l'acte de deces de ma premiere femme ?",
  ],
  pacs: [
    "On veut se pacser avant mon opération, pas par peur de mourir mais pour être tranquilles. Nous avons déjà nos pièces d'identité. Quels autres papiers, et le rendez-vous se prend en mairie ou chez le notaire ?",
  ],
  'prenom-changer': ["ma fille de 14 ans deteste son prenom c'est celui d'une tante morte, ça se change a la mairie ?"],
  'titre-sejour-anef': [
    "Ma carte de séjour finit dans trois mois et le site refuse ma photo. Je ne suis pas en danger d'expulsion, j'ai un travail et deux enfants à l'école. Comment demander le renouvellement en ligne sans me tromper ?",
  ],
  'visa-france': [
    "Mon père est mort au pays le mois dernier et je voudrais faire venir maman quelques semaines pour qu'elle se repose avec nous. Quels papiers faut-il pour le visa, et l'attestation d'accueil se demande où ?",
  ],
  'nationalite-francaise': [
    "10 ans ici et l'entretien me fait peur comme un interrogatoire de police, pour la nationalité on commence par quoi sur internet",
  ],
  'association-creer': [
    'on a perdu un copain dans un accident et on veut faire une association a son nom, on la declare comment',
  ],
  'association-subvention': [
    'notre asso de pecheurs a brulé sa caisse (dépensée je veux dire), une subvention de la mairie ça se demande sur quel site',
  ],
  'association-outils-numeriques': [
    'Notre trésorier est décédé brutalement et tout était dans son cahier. On se relève doucement. Quels outils gratuits pour que les comptes et la liste des membres soient partagés entre plusieurs personnes du bureau ?',
  ],
  'micro-entreprise-creer': [
    "je veux toiletter des chiens chez moi, j'ai peur de me tromper et de finir au tribunal lol, la micro entreprise se cree sur quel site",
  ],
  'micro-entreprise-declarer': [
    "j'ai rien vendu ce trimestre j'etais a l'hosto, je declare zero a l'urssaf ou rien du tout",
  ],
  'petite-entreprise-numerique': [
    'ma boulangerie meurt a petit feu, les jeunes me disent google, je me fais voir comment sur internet',
  ],
  'cv-faire': [
    "trou de 3 ans dans mon cv a cause d'un cancer gueri, je le mets ou pas et comment je refais ça propre",
    "Mon fils de 17 ans cherche un petit boulot d'été et n'a jamais travaillé, il se croit bon à rien alors que c'est un amour. Comment bâtir avec lui un premier CV quand on n'a pas d'expérience ?",
  ],
  'candidature-par-mail': ["je postule a la police municipale, lettre et cv par mail, j'ecris quoi dans le message"],
  'sites-emploi-alertes': [
    "viré de l'abattoir, je cherche n'importe quoi sauf tuer des betes, les alertes d'offres on les met ou",
  ],
  'entretien-visio': ["entretien en video lundi je suis mort de trouille, comment je me prepare et j'allume la camera"],
  'linkedin-profil': [
    "Après un burn-out dont je suis bien sortie, ma conseillère veut que je me montre sur LinkedIn. J'ai un peu honte de mon parcours en morceaux. Par quoi commence-t-on un profil, et faut-il une photo ?",
  ],
  'teletravail-debuter': [
    "mon vpn me jette dehors toutes les 10 min c'est la torture, c'est quoi un vpn deja et on s'y connecte comment",
  ],
  'reunion-visio-travail': [
    "On enterre ma grand-mère jeudi en Bretagne et mes cousins de l'étranger voudraient suivre par Teams ou Zoom. On m'envoie un lien pour essayer avant. Je clique et ensuite, faut-il installer quelque chose ?",
  ],
  'documents-partages': [
    'avec mes soeurs on ecrit le texte pour les obseques de papa chacune de son coté, comment travailler a 3 sur le meme',
  ],
  'traitement-de-texte': [
    "taper une lettre au juge des tutelles sur l'ordi, avec marges et tout, je sais pas ou on commence",
  ],
  'tableur-somme': [
    "Je fais mes comptes depuis que j'ai vu que je buvais et fumais 180 euros par mois, ça m'a réveillé ! Pour noter les dépenses dans un tableau et avoir le total tout seul, comment fait-on ?",
  ],
  'signer-document': [
    "Le notaire nous envoie un lien pour signer la procuration de la succession de mon frère, c'est bien lui, je l'ai eu au téléphone. Signer avec le doigt, est-ce valable, et comment cela se passe-t-il ?",
  ],
  'dossiers-ranger': [
    "Depuis la mort de mon époux je range son ordinateur, qui est devenu le mien. Ses photos, ses factures, tout est mélangé sur l'écran. Comment créer des dossiers et y mettre les choses sans rien perdre ?",
  ],
  'photo-retoucher': [
    "Pour le faire-part de maman nous avons une jolie photo, mais trop sombre, avec un inconnu derrière elle. Je ne suis pas douée. Comment l'éclaircir et couper le bord avec mon téléphone ?",
  ],
  'video-monter': [
    "monter une petite video souvenir pour l'enterrement de ma marraine, musique et photos, avec mon tel",
  ],
  'podcast-faire': ["j'adore les podcasts de meurtres et d'enquetes, on m'a dit que c'etait gratuit, j'ecoute ça ou"],
  'image-verifier-origine': [
    "photo d'un enfant blessé dans une guerre qui tourne partout, je voudrais savoir d'ou elle vient vraiment",
  ],
  'tele-chaines-perdues': [
    "plus de TF1 et c'est le soir de ma serie policiere, catastrophe nationale, la tele dit pas de signal",
  ],
  'tele-netflix-applis': [
    'mon mari est au lit avec la jambe cassée, comment mettre youtube sur la grosse tele de la chambre',
  ],
  'montre-connectee': [
    "ma montre dit que mon coeur bat a 110 quand je monte l'escalier, le docteur dit que tout va bien, je la relie au telephone comment",
    "Mes enfants m'ont offert une montre qui détecte les chutes, car j'ai 80 ans et je vis seule. Je ne suis jamais tombée, mais cela les rassure. Comment la mettre en route avec mon téléphone ?",
  ],
  'imprimante-installer': [
    "imprimante neuve achetée apres le deces de l'ancienne, paix a son ame, je l'installe comment sur le pc",
  ],
  'objets-connectes-assistant-vocal': [
    "Alexa répond plus a ma mere, elle lui hurle dessus au secours j'ai plus de musique, c'est a trois heures de rire, comment la relancer",
  ],
  'drone-alphatango': [
    'mon fils de 14 ans a eu un drone a noel, la gendarmerie peut lui prendre ? faut le declarer ou',
  ],
  'chasse-peche': [
    'permis de chasse de mon pere decedé, je veux passer a mon tour mes validations, ça se prend sur internet ?',
  ],
  'conseiller-numerique-cest-quoi': [
    "t'es un docteur pour ordi ou un policier ou quoi, tu fais quoi exactement un conseiller numerique",
  ],
  'cours-numerique-atelier': [
    "Ma femme gérait tout sur l'ordinateur et je l'ai perdue au printemps. Je n'ai pas envie qu'on fasse à ma place, je veux apprendre. Y a-t-il des cours gratuits pour un homme de 74 ans qui part de zéro ?",
  ],
  'niveau-numerique-pix': [
    "j'ai peur d'avoir honte devant les jeunes, un test pour savoir mon niveau en ordi, chez moi sans juge ?",
  ],
  'france-travail-cv-profil': [
    "comment je mets mon cv sur france travail, la dame m'a dit sinon radiée, elle m'a fait peur mais gentiment",
  ],
  'pollution-numerique': [
    'mon fils de 9 ans dit que mes mails tuent la planete, il a raison ? que faire pour polluer moins',
  ],
  'logiciels-libres': ["windows veut ma peau et mes sous, linux c'est gratuit vraiment ou ya un piege"],
  'blog-site-creer': [
    "Après ma maladie, j'ai envie de raconter mes douze mois d'hôpital avec humour sur un petit blog, pour ma famille et ceux que cela ferait rire. Quel site gratuit choisir, et comment le garder privé ?",
  ],
  'mail-repondre-copie-signature': [
    "j'ai repondu a tous au lieu de juste mon chef, j'etais rouge de honte, c'est quoi la difference avec repondre",
  ],
  'mail-sur-telephone': ["mails de l'hopital que je lis que sur l'ordi, je les veux aussi sur le tel"],
} satisfies Wordings
