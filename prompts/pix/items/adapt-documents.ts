// biome-ignore-all lint/style/noExcessiveLinesPerFile: one file a competence; its items are data
import type { Item } from '../item.ts'

/** 3.3 Adapter les documents à leur finalité. */
export const adaptDocuments: readonly Item[] = [
  {
    id: '3.3-01',
    competence: '3.3',
    topic: 'formats',
    level: 1,
    question: 'Un site vous demande un fichier PDF. Lequel de ces fichiers est un PDF ?',
    answer: {
      kind: 'one',
      right: 'attestation-2026.pdf',
      wrong: ['attestation-pdf.docx', 'pdf-attestation.jpg', 'attestation-pdf.txt'],
    },
    why: 'Ce sont les lettres après le dernier point qui disent le type du fichier. Les lettres « pdf » ailleurs dans le nom ne comptent pas.',
  },
  {
    id: '3.3-02',
    competence: '3.3',
    topic: 'printing',
    level: 1,
    question:
      'Un document est très long, et vous n’avez besoin sur papier que de sa fin. Quel réglage d’impression changez-vous ?',
    answer: {
      kind: 'one',
      right: 'Pages à imprimer',
      wrong: ['Nombre de copies', 'Format du papier', 'Qualité d’impression'],
    },
    why: 'Le réglage des pages permet de choisir lesquelles sortiront. Le nombre de copies répète le document, il n’en choisit pas une partie.',
  },
  {
    id: '3.3-03',
    competence: '3.3',
    topic: 'readability',
    level: 1,
    question:
      'Vous préparez une affichette pour la porte de votre espace numérique. Quel texte renseigne le mieux les visiteurs ?',
    answer: {
      kind: 'one',
      right: 'Fermé jeudi 12 novembre. Réouverture vendredi à 9 h.',
      wrong: [
        'Suite à un impératif, l’espace sera indisponible jeudi.',
        'Fermeture exceptionnelle, voir la note de service du 3.',
        'Horaires modifiés cette semaine, merci de patienter.',
      ],
    },
    why: 'Devant une porte fermée, on veut savoir quel jour c’est fermé et quand revenir. Les autres textes ne disent pas les deux.',
  },
  {
    id: '3.3-04',
    competence: '3.3',
    topic: 'formats',
    level: 2,
    question:
      'Un site n’accepte que les PDF. Votre lettre est un fichier « lettre.docx ». Comment obtenez-vous un PDF ?',
    answer: {
      kind: 'one',
      right: 'En l’exportant en PDF depuis le traitement de texte',
      wrong: [
        'En remplaçant « docx » par « pdf » dans son nom',
        'En la copiant dans un dossier du téléphone nommé « PDF »',
        'En l’envoyant à votre propre adresse, en pièce jointe',
      ],
    },
    why: 'L’exportation transforme vraiment le contenu. Changer le nom ou le dossier ne change pas le fichier, et le site le refusera.',
  },
  {
    id: '3.3-05',
    competence: '3.3',
    topic: 'printing',
    level: 2,
    question:
      'À l’impression, les colonnes de droite d’un tableau très large manquent sur la feuille. Que réglez-vous d’abord ?',
    answer: {
      kind: 'one',
      right: 'L’orientation, en paysage',
      wrong: ['La couleur, en noir et blanc', 'La qualité, en brouillon', 'Les copies, en double'],
    },
    why: 'En paysage, la feuille est couchée : il y a plus de place en largeur. On peut ensuite ajuster le tableau à la page.',
  },
  {
    id: '3.3-06',
    competence: '3.3',
    topic: 'readability',
    level: 2,
    question:
      'Cette invitation part à des personnes qui ne connaissent pas encore votre espace. Quelle information leur manque pour venir ?',
    scene: {
      scene: 'mail',
      from: 'Espace numérique',
      address: 'bonjour@espace-numerique-tilleuls.example',
      subject: 'Atelier « Mes photos »',
      body: 'Bonjour, l’atelier aura lieu le mardi 24 novembre à 14 h et durera deux heures. Il est gratuit et sans inscription. Venez avec votre téléphone chargé. À bientôt !',
    },
    answer: {
      kind: 'one',
      right: 'Le lieu de l’atelier',
      wrong: ['Le prix de l’atelier', 'L’heure de l’atelier', 'La durée de l’atelier'],
    },
    why: 'La date, l’heure, la durée et le prix y sont, mais pas l’adresse. Quelqu’un qui ne connaît pas l’espace ne saura pas où aller.',
  },
  {
    id: '3.3-07',
    competence: '3.3',
    topic: 'accessibility',
    level: 2,
    question: 'Quelle association de couleurs se lit le mieux sur une affiche ?',
    answer: {
      kind: 'one',
      right: 'Bleu foncé sur fond blanc',
      wrong: ['Gris clair sur fond blanc', 'Rouge vif sur fond vert', 'Jaune pâle sur fond blanc'],
    },
    why: 'Il faut un texte très foncé sur un fond très clair, ou l’inverse. Rouge et vert se confondent pour beaucoup de personnes daltoniennes.',
  },
  {
    id: '3.3-08',
    competence: '3.3',
    topic: 'printing',
    level: 3,
    question:
      'Un document a 20 pages. Vous voulez imprimer, en une fois, seulement les pages 3, 4, 5 et 9. Que tapez-vous dans la case « Pages » ?',
    answer: {
      kind: 'short',
      shown: '3-5, 9',
      accepted: [
        '3-5, 9',
        '3-5,9',
        '3-5 , 9',
        '3-5;9',
        '3-5; 9',
        '3-5 ; 9',
        '3,4,5,9',
        '3, 4, 5, 9',
        '3;4;5;9',
        '3 - 5, 9',
        '9, 3-5',
      ],
    },
    why: 'Le tiret donne une suite de pages, la virgule (ou le point-virgule) ajoute des pages séparées.',
  },
  {
    id: '3.3-09',
    competence: '3.3',
    topic: 'formats',
    level: 3,
    question: 'Un site accepte des fichiers de 5 Mo au plus. Écrivez le nom du fichier qui sera refusé.',
    scene: {
      scene: 'table',
      header: ['Fichier', 'Taille'],
      rows: [
        ['carte.pdf', '900 Ko'],
        ['bail.pdf', '4,1 Mo'],
        ['photo.jpg', '7 200 Ko'],
        ['rib.pdf', '0,3 Mo'],
      ],
    },
    answer: {
      kind: 'short',
      shown: 'photo.jpg',
      accepted: [
        'photo.jpg',
        'photo',
        'la photo',
        'photo jpg',
        'photo.jpeg',
        'le fichier photo.jpg',
        'le fichier photo',
      ],
    },
    why: '1 Mo vaut environ 1 000 Ko : 7 200 Ko font donc environ 7 Mo, plus que la limite. 900 Ko font moins de 1 Mo.',
  },
  {
    id: '3.3-10',
    competence: '3.3',
    topic: 'accessibility',
    level: 3,
    question:
      'Sur la page « Comment venir », une photo montre votre entrée. Quel texte de remplacement écrivez-vous pour les personnes qui ne la voient pas ?',
    answer: {
      kind: 'one',
      right: 'Entrée de l’espace : la porte bleue, à gauche de la mairie',
      wrong: [
        'Photo n° 3, prise par le service communication en 2026',
        'entree-espace-porte-bleue-mairie-version-finale.jpg',
        'Une belle photo en couleurs de notre nouvelle entrée',
      ],
    },
    why: 'Le texte de remplacement dit ce que l’image apprend : ici, comment reconnaître l’entrée. Un nom de fichier ou « belle photo » n’aide personne à venir.',
  },
  {
    id: '3.3-11',
    competence: '3.3',
    topic: 'publishing',
    level: 3,
    question:
      'Une erreur s’est glissée dans un guide en PDF déjà publié sur votre site. Remettez dans l’ordre les étapes de la correction.',
    answer: {
      kind: 'order',
      steps: [
        'Corriger le document d’origine',
        'Exporter un nouveau PDF',
        'Relire ce PDF, sur ordinateur et sur téléphone',
        'Remplacer l’ancien PDF sur le site',
        'Ouvrir la page publique pour vérifier',
      ],
    },
    why: 'On corrige le document d’origine pour que l’erreur ne revienne pas. On relit avant de publier, puis on vérifie ce que le public voit vraiment.',
  },
  {
    id: '3.3-12',
    competence: '3.3',
    topic: 'formats',
    level: 4,
    question:
      'Chez un partenaire, votre affiche s’ouvre dans une autre écriture et le texte déborde. Sur votre ordinateur, tout va bien. Quelle est la cause la plus probable ?',
    answer: {
      kind: 'one',
      right: 'La police choisie n’est pas installée chez lui',
      wrong: [
        'Le fichier a perdu des pages pendant son envoi',
        'La luminosité de son écran est mal réglée',
        'Son imprimante est d’un modèle plus ancien',
      ],
    },
    why: 'Sans la police d’origine, le logiciel en prend une autre, plus large ou plus étroite. Un PDF avec les polices incluses évite ce problème.',
  },
  {
    id: '3.3-13',
    competence: '3.3',
    topic: 'printing',
    level: 4,
    question:
      'Vous imprimez un livret de 12 pages, avec deux pages côte à côte par face et en recto verso. Combien de feuilles faut-il par exemplaire ?',
    answer: {
      kind: 'short',
      shown: '3 feuilles',
      accepted: ['3', 'trois', '3 feuilles', 'trois feuilles', '3 feuilles par exemplaire', '3 feuilles a4'],
    },
    why: 'Chaque feuille porte deux pages devant et deux derrière, soit quatre pages. 12 ÷ 4 = 3.',
  },
  {
    id: '3.3-14',
    competence: '3.3',
    topic: 'accessibility',
    level: 4,
    question: 'Une vidéo, avec une voix, explique une démarche. Que lui ajoutez-vous pour les personnes sourdes ?',
    answer: {
      kind: 'several',
      right: ['Des sous-titres relus', 'Le texte complet de ce qui est dit', 'Une traduction en langue des signes'],
      wrong: ['Une voix qui décrit les images', 'Un bouton pour grossir les lettres'],
    },
    why: 'Ce qui est dit doit pouvoir se lire ou se voir en langue des signes. La voix qui décrit les images sert aux personnes aveugles.',
  },
  {
    id: '3.3-15',
    competence: '3.3',
    topic: 'publishing',
    level: 4,
    question: 'Vous alliez envoyer ce compte rendu à un partenaire extérieur. Que faites-vous d’abord ?',
    scene: {
      scene: 'dialogue',
      title: 'Partager le document',
      text: 'Ce document contient 14 modifications suivies et 6 commentaires. Les destinataires les verront.',
      buttons: ['Partager', 'Annuler'],
    },
    answer: {
      kind: 'one',
      right: 'Annuler, pour valider les modifications et ôter les commentaires',
      wrong: [
        'Annuler, pour mettre le document en lecture seule avant de l’envoyer',
        'Partager, en demandant au partenaire de ne pas lire les commentaires',
        'Partager, puis retirer les commentaires de votre propre exemplaire',
      ],
    },
    why: 'Les modifications suivies montrent ce qui a été barré, et les commentaires ce que l’équipe en pensait. Il faut les traiter avant l’envoi ; la lecture seule ne les cache pas.',
  },
  {
    id: '3.3-16',
    competence: '3.3',
    topic: 'accessibility',
    level: 4,
    question: 'Vous adaptez une notice en « facile à lire et à comprendre » (FALC). Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Choisir les informations indispensables',
        'Les écrire en phrases courtes, avec des mots connus',
        'Faire relire le texte par des personnes concernées',
        'Réécrire ce qu’elles n’ont pas compris',
        'Diffuser la notice avec le logo « facile à lire »',
      ],
    },
    why: 'Un document n’est « facile à lire et à comprendre » que si des personnes concernées, avec un handicap intellectuel par exemple, l’ont relu et compris avant sa diffusion.',
  },
  {
    id: '3.3-17',
    competence: '3.3',
    topic: 'licences',
    level: 5,
    question:
      'Pour une carte postale vendue 2 €, vous voulez découper une image et la recolorier. Laquelle pouvez-vous utiliser sans rien demander, en citant son auteur ?',
    scene: {
      scene: 'table',
      header: ['Image', 'Licence'],
      rows: [
        ['A', 'CC BY-NC'],
        ['B', 'CC BY-ND'],
        ['C', 'CC BY'],
        ['D', 'Tous droits réservés'],
      ],
    },
    answer: { kind: 'one', right: 'L’image C', wrong: ['L’image A', 'L’image B', 'L’image D'] },
    why: '« NC » interdit l’usage commercial, « ND » interdit de partager une version modifiée. « BY » seul demande de citer l’auteur et d’indiquer vos changements.',
    source: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
  },
  {
    id: '3.3-18',
    competence: '3.3',
    topic: 'readability',
    level: 5,
    question:
      'Une lettre dit : « Sauf opposition de votre part dans un délai de quinze jours à compter de la réception de la présente, votre dossier sera réputé complet. » Quelle version simple garde le même sens ?',
    answer: {
      kind: 'one',
      right: 'Pas d’accord ? Dites-le dans les 15 jours après réception. Sinon, votre dossier sera considéré complet.',
      wrong: [
        'Il manque des papiers ? Envoyez-les dans les 15 jours après réception. Sinon, votre dossier sera refusé.',
        'Tout est complet ? Confirmez-le dans les 15 jours après réception. Sinon, nous fermerons votre dossier.',
        'Votre dossier est complet dès réception. Vous avez 15 jours pour ajouter des papiers, si vous le voulez.',
      ],
    },
    why: 'Ici, c’est le silence qui vaut accord : on n’a rien à faire si l’on est d’accord. Une version simple ne doit ni ajouter ni retirer une obligation.',
  },
  {
    id: '3.3-19',
    competence: '3.3',
    topic: 'accessibility',
    level: 5,
    question: 'Une personne aveugle lira votre document avec un lecteur d’écran. Que préparez-vous pour l’aider ?',
    answer: {
      kind: 'several',
      right: [
        'Des titres créés avec les styles du logiciel',
        'Une description pour chaque image utile',
        'Une ligne d’en-tête indiquée dans les tableaux',
      ],
      wrong: ['Des titres en gras et dans une couleur vive', 'Des colonnes alignées avec des espaces'],
    },
    why: 'Le lecteur d’écran suit la structure du document : styles de titre, descriptions, en-têtes. Le gras et la couleur ne sont que pour les yeux, et les espaces mélangent les colonnes.',
  },
  {
    id: '3.3-20',
    competence: '3.3',
    topic: 'publishing',
    level: 5,
    question:
      'Dans un PDF, vous avez posé des rectangles noirs sur des noms. Quelqu’un arrive pourtant à les copier et à les coller. Que faites-vous avant de diffuser ce document ?',
    answer: {
      kind: 'one',
      right: 'Remplacer les noms dans le document d’origine, puis refaire le PDF',
      wrong: [
        'Agrandir les rectangles, puis mettre le PDF en lecture seule',
        'Écrire les noms en blanc dans le document d’origine, puis refaire le PDF',
        'Ajouter un mot de passe pour ouvrir le PDF, puis l’envoyer à tous',
      ],
    },
    why: 'Un rectangle cache le texte aux yeux, mais le texte reste dessous. Pour le faire disparaître, il faut l’ôter du document avant d’en tirer le PDF.',
  },
  {
    id: '3.3-21',
    competence: '3.3',
    topic: 'licences',
    level: 6,
    question:
      'Vous fondez deux textes en un seul guide réécrit : l’un est sous licence CC BY-SA, l’autre sous CC BY-NC-SA. Pouvez-vous publier ce guide sans demander d’autorisation ?',
    answer: {
      kind: 'one',
      right: 'Non, car chaque texte impose sa propre licence au résultat',
      wrong: [
        'Oui, sous CC BY-NC-SA, car c’est la plus protectrice des deux',
        'Oui, sous CC BY-SA, car c’est la plus ouverte des deux',
        'Oui, sous CC BY, à condition de citer les deux auteurs',
      ],
    },
    why: '« SA » oblige à garder la même licence. Le guide devrait donc être à la fois sous BY-SA et sous BY-NC-SA, ce qui est impossible : il faut l’accord d’un des auteurs.',
    source: 'https://creativecommons.org/faq/',
  },
  {
    id: '3.3-22',
    competence: '3.3',
    topic: 'publishing',
    level: 6,
    question:
      'Un formulaire d’inscription sera rempli sur téléphone, lu par des lecteurs d’écran, et parfois imprimé pour être rempli au stylo. Quel support répond le mieux à ces trois usages ?',
    answer: {
      kind: 'one',
      right: 'Une page web accessible, avec une mise en page prévue pour l’impression',
      wrong: [
        'Un PDF numérisé, avec des cases assez grandes pour le stylo',
        'Un document texte à télécharger, remplir et renvoyer par mail',
        'Une image du formulaire, en haute définition et bien contrastée',
      ],
    },
    why: 'Une page web s’adapte à l’écran, se lit à voix haute et peut prévoir sa version imprimée. Une image ou un PDF numérisé sont muets, un document à renvoyer est difficile sur téléphone.',
  },
  {
    id: '3.3-23',
    competence: '3.3',
    topic: 'publishing',
    level: 7,
    question:
      'Une fiche d’aide existe en page web, en affiche et en version facile à lire, dans quarante espaces. Les tarifs changent souvent. Quelle organisation évite le mieux les erreurs ?',
    answer: {
      kind: 'one',
      right: 'Un texte de référence unique, d’où chaque version est tirée',
      wrong: [
        'Un responsable par version, qui tient la sienne à jour à part',
        'Un dossier partagé, où chaque espace corrige son exemplaire',
        'Un message à tous les espaces, à chaque changement de tarif',
      ],
    },
    why: 'Avec une seule source, on corrige une fois et toutes les versions suivent. Des corrections séparées finissent par se contredire.',
  },
  {
    id: '3.3-24',
    competence: '3.3',
    topic: 'readability',
    level: 7,
    question:
      'Avant d’imprimer 5 000 notices, vous voulez savoir si le public pourra s’en servir sans aide. Quelles méthodes vous l’apprennent vraiment ?',
    answer: {
      kind: 'several',
      right: [
        'Regarder des usagers faire la démarche avec la notice',
        'Leur demander de redire la notice avec leurs mots',
      ],
      wrong: [
        'Leur demander si la notice est agréable et claire',
        'La faire relire par les agents qui l’ont demandée',
        'Compter le nombre de mots dans chacune des phrases',
      ],
    },
    why: 'Seul l’essai montre où l’on bloque. Beaucoup disent « c’est clair » par politesse, les agents connaissent déjà la réponse, et des phrases courtes peuvent rester obscures.',
  },
  {
    id: '3.3-25',
    competence: '3.3',
    topic: 'licences',
    level: 3,
    question:
      'Une fiche pratique trouvée sur Internet porte la mention « © Tous droits réservés ». Vous voulez la photocopier pour les personnes de votre atelier. Que faut-il faire d’abord ?',
    answer: {
      kind: 'one',
      right: 'Demander l’accord de l’auteur avant toute copie',
      wrong: [
        'Écrire le nom de l’auteur au bas des copies',
        'Vérifier que la fiche est bien gratuite',
        'Limiter le tirage aux personnes présentes',
      ],
    },
    why: '« Tous droits réservés » veut dire que l’auteur n’a rien autorisé d’avance. Être gratuit, peu diffusé ou cité ne remplace pas son accord.',
  },
]
