// biome-ignore-all lint/style/noExcessiveLinesPerFile: the items of one competence are read and balanced together.
import type { Item } from '../item.ts'

export const shareAndPublish: readonly Item[] = [
  {
    id: '2.2-01',
    competence: '2.2',
    topic: 'sharing',
    level: 1,
    question:
      'Une photo est affichée sur votre téléphone. Vous voulez l’envoyer à quelqu’un de votre famille. Quel bouton touchez-vous d’abord ?',
    answer: { kind: 'one', right: 'Partager', wrong: ['Modifier', 'Actualiser', 'Favoris'] },
    why: 'Le bouton « Partager » propose les personnes et les applications vers lesquelles envoyer la photo.',
  },
  {
    id: '2.2-02',
    competence: '2.2',
    topic: 'audience',
    level: 1,
    question:
      'Sur un réseau social, la mairie publie une annonce visible de tout le monde. Vous écrivez un commentaire dessous. Qui peut le lire ?',
    answer: {
      kind: 'one',
      right: 'Toute personne qui passe sur la page',
      wrong: [
        'Seulement la mairie et vos contacts',
        'Seulement les gens de la commune',
        'Seulement la mairie, en privé',
      ],
    },
    why: 'Un commentaire sous une publication publique est public lui aussi : toute personne qui voit l’annonce peut le lire.',
  },
  {
    id: '2.2-03',
    competence: '2.2',
    topic: 'relaying',
    level: 1,
    question: 'Vous recevez ce message d’une connaissance. Que faites-vous ?',
    scene: {
      scene: 'message',
      from: 'Nadia (voisine)',
      text: 'URGENT !!! À partir de demain, votre messagerie deviendra payante. Envoyez ce message à 10 contacts ce soir et elle restera gratuite. Transmis plusieurs fois.',
    },
    answer: {
      kind: 'one',
      right: 'Vous le laissez de côté, sans le transmettre',
      wrong: [
        'Vous l’envoyez à dix contacts, par prudence',
        'Vous l’envoyez seulement à vos proches, pour les avertir',
        'Vous le publiez sur votre page, pour avertir plus de monde',
      ],
    },
    why: 'C’est une chaîne : elle joue sur la peur et ne circule que parce que des gens la transmettent. Un vrai service écrit lui-même aux personnes qui l’utilisent.',
  },
  {
    id: '2.2-04',
    competence: '2.2',
    topic: 'sharing',
    level: 2,
    question:
      'Vous envoyez par courriel la vidéo d’un atelier. Cette fenêtre apparaît. Quelle solution choisissez-vous ?',
    scene: {
      scene: 'dialogue',
      title: 'Pièce jointe trop volumineuse',
      text: 'Le fichier « atelier.mp4 » pèse 180 Mo. La taille maximale est de 25 Mo par message.',
      buttons: ['Retirer le fichier', 'Annuler'],
    },
    answer: {
      kind: 'one',
      right: 'Déposer la vidéo dans un espace en ligne et envoyer le lien',
      wrong: [
        'Attendre un moment de faible affluence pour renvoyer le message',
        'Donner à la vidéo un nom plus court avant de la joindre',
        'Mettre les destinataires en copie cachée pour alléger l’envoi',
      ],
    },
    why: 'La limite porte sur le poids de la pièce jointe. Avec un lien, le message reste léger et la vidéo se télécharge depuis l’espace en ligne.',
  },
  {
    id: '2.2-05',
    competence: '2.2',
    topic: 'publishing',
    level: 2,
    question:
      'Vous publiez l’annonce d’un atelier sur un réseau social. Quel signe collez-vous devant le mot « numérique » pour qu’il devienne un mot-clé que l’on peut toucher ?',
    answer: {
      kind: 'short',
      shown: '#',
      accepted: [
        '#',
        'dièse',
        'le dièse',
        'un dièse',
        'signe dièse',
        'le signe #',
        'hashtag',
        'le hashtag',
        'un hashtag',
        'croisillon',
        '#numérique',
      ],
    },
    why: 'Le signe # (dièse, ou croisillon) transforme le mot qui le suit en mot-clé : en le touchant, on voit les autres publications qui le portent.',
  },
  {
    id: '2.2-06',
    competence: '2.2',
    topic: 'rights',
    level: 2,
    question:
      'Vous avez pris en photo cinq adultes pendant un atelier. On reconnaît leurs visages. Que faites-vous avant de publier la photo sur la page de la médiathèque ?',
    answer: {
      kind: 'one',
      right: 'Demander à chaque personne si elle accepte',
      wrong: [
        'Demander l’accord de la personne la plus proche de l’objectif',
        'Vérifier qu’aucun nom n’est écrit dessous',
        'Attendre un mois, pour que la photo soit moins récente',
      ],
    },
    why: 'Toute personne a un droit sur son image. Il faut l’accord de chaque personne que l’on peut reconnaître, avant la publication.',
  },
  {
    id: '2.2-07',
    competence: '2.2',
    topic: 'audience',
    level: 2,
    question:
      'Vous avez 200 « amis » sur un réseau social. Vous voulez que seuls six membres de votre famille voient une photo. Que choisissez-vous dans cette fenêtre ?',
    scene: {
      scene: 'dialogue',
      title: 'Qui peut voir cette publication ?',
      text: 'Public · Amis · Amis des amis · Liste personnalisée · Moi uniquement',
      buttons: ['Annuler', 'Enregistrer'],
    },
    answer: {
      kind: 'one',
      right: '« Liste personnalisée », avec ces six personnes',
      wrong: [
        '« Amis », avec le nom des six personnes dans le texte',
        '« Amis des amis », avec un mot d’explication',
        '« Public », en retirant la photo dès le lendemain',
      ],
    },
    why: 'Citer des noms dans le texte ne change pas qui voit la photo. Seule la liste personnalisée limite la publication aux personnes choisies.',
  },
  {
    id: '2.2-08',
    competence: '2.2',
    topic: 'rights',
    level: 3,
    question:
      'Pendant un atelier de la médiathèque, une participante a fait un beau dessin, sans le signer. Que faut-il pour le publier sur la page de la médiathèque ?',
    answer: {
      kind: 'one',
      right: 'Son accord, et son nom si elle le souhaite',
      wrong: [
        'Rien, puisque le dessin n’est pas signé',
        'Rien, puisqu’il a été fait pendant l’atelier',
        'L’accord de la médiathèque, qui a fourni le papier',
      ],
    },
    why: 'Un dessin appartient à la personne qui l’a fait, même sans signature et même fait en atelier. C’est elle qui décide de sa publication.',
  },
  {
    id: '2.2-09',
    competence: '2.2',
    topic: 'publishing',
    level: 3,
    question:
      'Vous publiez une annonce avec une photo sur la page de votre association, depuis votre téléphone. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Toucher « Créer une publication »',
        'Écrire le texte et ajouter la photo',
        'Vérifier l’aperçu et le public choisi',
        'Toucher « Publier »',
        'Regarder l’annonce telle que les autres la voient',
      ],
    },
    why: 'On relit et on vérifie le public avant de publier ; le dernier coup d’œil sert à voir le résultat réel, comme le public.',
  },
  {
    id: '2.2-10',
    competence: '2.2',
    topic: 'relaying',
    level: 3,
    question:
      'Une image partagée 12 000 fois annonce une « prime numérique de 300 € pour les plus de 60 ans ». On vous demande de la relayer sur la page de la médiathèque. Quelle vérification est la plus solide ?',
    answer: {
      kind: 'one',
      right: 'Chercher l’annonce sur le site de l’organisme qui verserait la prime',
      wrong: [
        'Lire les commentaires pour voir si des gens ont touché la prime',
        'Demander à la personne qui vous l’a envoyée si elle en est certaine',
        'Comparer le nombre de partages avec celui d’autres annonces connues',
      ],
    },
    why: 'Le nombre de partages et les témoignages ne prouvent rien. L’organisme qui verse une aide l’annonce sur son propre site.',
  },
  {
    id: '2.2-11',
    competence: '2.2',
    topic: 'sharing',
    level: 3,
    question:
      'Vous avez créé un album photo en ligne, réglé sur « Toute personne disposant du lien ». Vous avez envoyé le lien à huit personnes. Quelqu’un d’autre y laisse un commentaire. Quelle est l’explication la plus probable ?',
    answer: {
      kind: 'one',
      right: 'Une des huit personnes a transmis le lien',
      wrong: [
        'Le téléphone de l’une d’elles est infecté',
        'L’album devient public au bout de quelques jours',
        'Le lien est visible par tous les clients du service',
      ],
    },
    why: 'Un tel lien fonctionne comme une clé que l’on peut recopier : qui le reçoit peut le donner. Pour choisir vraiment, on invite des personnes par leur adresse.',
  },
  {
    id: '2.2-12',
    competence: '2.2',
    topic: 'rights',
    level: 4,
    question:
      'Un enfant de 8 ans a participé à un atelier. Ses parents exercent ensemble l’autorité parentale. Vous voulez publier une photo où on le reconnaît. De qui faut-il l’accord ?',
    answer: {
      kind: 'one',
      right: 'De ses deux parents, en lui demandant aussi son avis',
      wrong: [
        'Du parent venu à l’atelier, qui informera l’autre ensuite',
        'De l’enfant lui-même, s’il comprend ce qu’on lui demande',
        'De l’école, puisqu’il est venu avec sa classe',
      ],
    },
    why: 'Depuis 2024, la loi dit que les parents protègent en commun le droit à l’image de leur enfant, et l’y associent selon son âge et sa maturité.',
    source: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049163317',
  },
  {
    id: '2.2-13',
    competence: '2.2',
    topic: 'moderation',
    level: 4,
    question:
      'Sous l’annonce publique de votre atelier, des gens s’inscrivent en écrivant leur nom et leur téléphone en commentaire. Que faites-vous ?',
    answer: {
      kind: 'several',
      right: [
        'Masquer ces commentaires et prévenir les personnes',
        'Proposer un message privé ou un formulaire pour s’inscrire',
      ],
      wrong: [
        'Demander d’écrire plutôt l’adresse électronique en commentaire',
        'Épingler ces commentaires pour ne perdre aucune inscription',
        'Répondre « Bien noté » sous chaque commentaire',
      ],
    },
    why: 'Un numéro laissé en public peut être relevé par n’importe qui. On le masque, on prévient, et on ouvre une voie privée pour s’inscrire.',
  },
  {
    id: '2.2-14',
    competence: '2.2',
    topic: 'audience',
    level: 4,
    question:
      'Sur un réseau où l’on choisit le public de chaque publication, une personne change son réglage par défaut de « Public » à « Amis ». Que deviennent ses publications d’avant ?',
    answer: {
      kind: 'one',
      right: 'Elles gardent le public qu’elles avaient',
      wrong: [
        'Elles passent toutes en « Amis »',
        'Elles passent en « Amis » à la connexion suivante',
        'Elles sont masquées jusqu’à sa validation',
      ],
    },
    why: 'Un réglage par défaut vaut pour les publications à venir. Pour les anciennes, il faut les changer une à une ou chercher une option prévue pour cela.',
  },
  {
    id: '2.2-15',
    competence: '2.2',
    topic: 'moderation',
    level: 4,
    question:
      'Sur la page de votre association, un commentaire menace une participante. Vous voulez pouvoir le prouver, que le réseau l’examine, puis qu’il disparaisse de la page. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Faire une capture d’écran avec l’auteur, la date et l’adresse',
        'Signaler le commentaire au réseau social',
        'Supprimer le commentaire de la page',
        'Noter à quelle heure il a été retiré',
      ],
    },
    why: 'Une fois supprimé, le commentaire ne peut plus être capturé ni signalé. La preuve et le signalement viennent donc avant le retrait.',
  },
  {
    id: '2.2-16',
    competence: '2.2',
    topic: 'audience',
    level: 5,
    question:
      'Voici des dossiers et fichiers en ligne. Une personne extérieure, que l’on n’a pas invitée, reçoit les adresses des cinq. Combien peut-elle en ouvrir ? Répondez par un nombre.',
    scene: {
      scene: 'table',
      header: ['Élément', 'Rangé dans', 'Qui peut l’ouvrir'],
      rows: [
        ['Forum', '', 'Qui a le lien'],
        ['Affiches', 'Forum', 'Comme le dossier'],
        ['Contacts', 'Forum', 'Personnes invitées'],
        ['Budget', '', 'Personnes invitées'],
        ['Devis', 'Budget', 'Comme le dossier'],
      ],
    },
    answer: { kind: 'short', shown: '2', accepted: ['2', 'deux', '2 éléments', 'deux éléments', '2 sur 5'] },
    why: 'Elle ouvre « Forum », et « Affiches » qui suit son dossier. « Contacts » a son propre réglage, et « Devis » suit « Budget », réservé aux personnes invitées.',
  },
  {
    id: '2.2-17',
    competence: '2.2',
    topic: 'rights',
    level: 5,
    question:
      'Un journal local publie, sur papier et sur son site, un bel article sur votre atelier. Comment le faire connaître sur votre page, sans demander d’autorisation ?',
    answer: {
      kind: 'one',
      right: 'Publier le lien vers l’article, avec une phrase de vous',
      wrong: [
        'Publier une photo lisible de la page, en citant le journal',
        'Recopier l’article en entier, sans les photos du journal',
        'Publier l’article scanné pendant une seule journée',
      ],
    },
    why: 'Citer la source ne suffit pas : reproduire l’article demande l’accord du journal. Un lien envoie le public chez lui, sans copie.',
  },
  {
    id: '2.2-18',
    competence: '2.2',
    topic: 'relaying',
    level: 5,
    question:
      'Vous découvrez que votre annonce, déjà partagée 40 fois, donnait une mauvaise date limite pour une inscription. Que faites-vous pour que les gens aient la bonne ?',
    answer: {
      kind: 'several',
      right: [
        'Corriger l’annonce en signalant le changement dans le texte',
        'Publier un nouveau message qui donne la bonne date',
      ],
      wrong: [
        'Supprimer l’annonce sans autre message, pour arrêter l’erreur',
        'Fermer les commentaires pour éviter de relancer l’erreur',
        'Changer la date en silence, pour ne pas attirer l’attention',
      ],
    },
    why: 'Une correction discrète n’atteint pas les personnes qui ont déjà lu. Il faut corriger à la source et le dire clairement.',
  },
  {
    id: '2.2-19',
    competence: '2.2',
    topic: 'publishing',
    level: 6,
    question:
      'Vous avez annoncé le même atelier de quatre façons. Vous ne pourrez en garder qu’une, qui touchera chaque fois 500 personnes. Laquelle devrait apporter le plus d’inscriptions ? Répondez par une lettre.',
    scene: {
      scene: 'table',
      header: ['Annonce', 'Vues', 'Clics', 'Inscriptions'],
      rows: [
        ['A', '1 000', '150', '20'],
        ['B', '300', '30', '15'],
        ['C', '600', '90', '18'],
        ['D', '150', '40', '6'],
      ],
    },
    answer: {
      kind: 'short',
      shown: 'B',
      accepted: ['B', 'annonce B', 'l’annonce B', "l'annonce B", 'la B', 'lettre B'],
    },
    why: 'À public égal, c’est la part d’inscriptions parmi les vues qui compte : 5 % pour B, contre 2 % pour A, 3 % pour C et 4 % pour D.',
  },
  {
    id: '2.2-20',
    competence: '2.2',
    topic: 'sharing',
    level: 6,
    question:
      'Vous arrivez sur cette page en touchant un lien dans une lettre d’information. Vous voulez partager la page de cet atelier précis, sans les informations qui servent à suivre d’où viennent les visiteurs. Quelle fin d’adresse gardez-vous ?',
    scene: {
      scene: 'address-bar',
      address: 'mediatheque-valbrune.example/ateliers?id=42&utm_source=lettre&utm_campaign=novembre',
      lock: 'closed',
    },
    answer: {
      kind: 'one',
      right: '/ateliers?id=42',
      wrong: ['/ateliers', '/ateliers?utm_source=lettre', '/ateliers?id=42&utm_source=lettre'],
    },
    why: '« id=42 » désigne l’atelier : sans lui, on arrive sur la liste. Les morceaux qui commencent par « utm_ » ne servent qu’à mesurer l’origine des visites.',
  },
  {
    id: '2.2-21',
    competence: '2.2',
    topic: 'moderation',
    level: 7,
    question:
      'Six bénévoles vont tenir à tour de rôle la page d’une association. Quelle organisation limite le mieux les risques sans freiner les publications ?',
    answer: {
      kind: 'one',
      right: 'Un accès par personne, une règle courte, quelqu’un à joindre pour les cas délicats',
      wrong: [
        'Un mot de passe commun changé chaque mois, une longue charte signée par tout le monde',
        'Un accès pour une seule personne, qui publie tout ce que les autres lui envoient',
        'Un accès par personne, chaque publication validée par le bureau avant la mise en ligne',
      ],
    },
    why: 'Des accès séparés se retirent un à un et disent qui a fait quoi. Une règle courte s’applique vraiment, et seuls les cas délicats attendent un avis.',
  },
  {
    id: '2.2-22',
    competence: '2.2',
    topic: 'rights',
    level: 7,
    question:
      'Vous préparez, pour une année d’ateliers, la façon de recueillir l’accord des adultes pour les photos publiées en ligne. Que prévoyez-vous pour que cet accord soit clair et respecté ?',
    answer: {
      kind: 'several',
      right: [
        'Un accord écrit qui dit où les photos paraîtront et combien de temps',
        'Une façon simple de revenir sur son accord plus tard',
        'Un signe discret pour repérer les gens qui ont refusé',
      ],
      wrong: [
        'Une affiche disant que venir à l’atelier vaut accord pour les photos',
        'Une case déjà cochée dans le formulaire d’inscription aux ateliers',
      ],
    },
    why: 'Un accord vaut s’il est libre, précis et que l’on peut le retirer. Une affiche ou une case déjà cochée ne montrent pas un vrai choix.',
  },
]
