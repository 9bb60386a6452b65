// biome-ignore-all lint/style/noExcessiveLinesPerFile: one file a competence; its items are data
import type { Item } from '../item.ts'

/** 3.2 Développer des documents multimédia. */
export const multimediaDocuments: readonly Item[] = [
  {
    id: '3.2-01',
    competence: '3.2',
    topic: 'capture',
    level: 1,
    question:
      'Dans l’appareil photo de votre téléphone, l’écran montre la pièce devant vous. Vous voulez vous photographier vous-même. Que touchez-vous ?',
    answer: {
      kind: 'one',
      right: 'Le bouton avec deux flèches qui forment un rond',
      wrong: [
        'Le bouton avec un petit éclair, parfois barré d’un trait',
        'Le bouton avec un petit chronomètre',
        'Le bouton avec une grille de neuf cases',
      ],
    },
    why: 'Les deux flèches passent de l’appareil photo arrière à l’appareil photo avant, celui qui vous fait face.',
  },
  {
    id: '3.2-02',
    competence: '3.2',
    topic: 'image-editing',
    level: 1,
    question:
      'Sur une photo de votre chat, on voit aussi une poubelle, tout au bord. Quel outil enlève simplement ce bord de la photo ?',
    answer: { kind: 'one', right: 'Rogner', wrong: ['Pivoter', 'Éclaircir', 'Appliquer un filtre'] },
    why: 'Rogner (ou recadrer), c’est garder une partie de l’image et couper le reste.',
  },
  {
    id: '3.2-03',
    competence: '3.2',
    topic: 'video',
    level: 1,
    question:
      'Un enfant va souffler ses bougies et vous voulez garder la scène avec le mouvement et les voix. Que faites-vous dans l’appareil photo du téléphone ?',
    answer: {
      kind: 'one',
      right: 'Choisir « Vidéo », puis toucher le bouton rouge',
      wrong: [
        'Choisir « Portrait », puis toucher le bouton blanc',
        'Choisir « Panorama », puis tourner le téléphone',
        'Choisir « Nuit », puis éteindre la lumière',
      ],
    },
    why: 'Seule la vidéo enregistre à la fois le mouvement et le son. Le bouton rouge la commence, puis l’arrête.',
  },
  {
    id: '3.2-04',
    competence: '3.2',
    topic: 'capture',
    level: 2,
    question:
      'Vous numérisez une lettre avec la fonction « Scanner » de votre téléphone. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Poser la feuille à plat, dans un endroit bien éclairé',
        'Cadrer la feuille entière dans l’écran',
        'Prendre la photo',
        'Ajuster les quatre coins repérés sur l’image',
        'Enregistrer le document en PDF',
      ],
    },
    why: 'Une feuille plate, éclairée et entière donne une image nette. Les coins servent ensuite à redresser la page avant de l’enregistrer.',
  },
  {
    id: '3.2-05',
    competence: '3.2',
    topic: 'sound',
    level: 2,
    question:
      'Vous enregistrez le témoignage d’une personne dans un hall bruyant, avec votre téléphone. Que faire pour que sa voix ressorte mieux ?',
    answer: {
      kind: 'one',
      right: 'Approcher le téléphone tout près de sa bouche',
      wrong: [
        'Mettre le volume du téléphone à son maximum',
        'Poser le téléphone sur une table, au milieu du hall',
        'Activer le haut-parleur du téléphone',
      ],
    },
    why: 'Plus le micro est près de la voix, moins on entend le bruit autour. Le volume et le haut-parleur ne changent que l’écoute.',
  },
  {
    id: '3.2-06',
    competence: '3.2',
    topic: 'image-editing',
    level: 2,
    question:
      'Par erreur, vous avez fait pivoter une photo d’un quart de tour vers la droite. Combien de fois de plus faut-il toucher ce même bouton pour que la photo revienne comme avant ?',
    answer: {
      kind: 'short',
      shown: '3 fois',
      accepted: ['3', 'trois', '3 fois', 'trois fois', '3 fois de plus', 'trois fois de plus', 'encore 3 fois', '3 x'],
    },
    why: 'Quatre quarts de tour font un tour complet. Un est déjà fait, il en reste trois.',
  },
  {
    id: '3.2-07',
    competence: '3.2',
    topic: 'image-editing',
    level: 2,
    question:
      'Vous avez rogné une photo pour une affiche, et vous voulez garder aussi la photo entière. Que choisissez-vous ?',
    scene: {
      scene: 'dialogue',
      title: 'Enregistrer la photo modifiée',
      text: '« salle.jpg » va être remplacée par la photo rognée. La photo entière ne pourra pas être retrouvée.',
      buttons: ['Remplacer', 'Enregistrer une copie', 'Annuler'],
    },
    answer: {
      kind: 'one',
      right: 'Enregistrer une copie',
      wrong: ['Remplacer la photo', 'Annuler et fermer la photo'],
    },
    why: 'Une copie garde la photo entière intacte. Remplacer la ferait disparaître, annuler ferait perdre votre recadrage.',
  },
  {
    id: '3.2-08',
    competence: '3.2',
    topic: 'media-rights',
    level: 3,
    question:
      'Vous préparez ensemble une vidéo pour la page publique de votre association. Que répondez-vous à ce message ?',
    scene: {
      scene: 'message',
      from: 'Sacha, trésorerie',
      text: 'Pour la vidéo de la fête, je mets le tube de l’été en musique de fond ? J’ai payé pour télécharger le morceau, donc on a le droit.',
    },
    answer: {
      kind: 'one',
      right: 'Non, cet achat permet d’écouter le morceau, pas de le publier',
      wrong: [
        'Oui, si nous gardons la preuve de cet achat avec la vidéo',
        'Oui, si nous n’en prenons que les trente premières secondes',
        'Oui, si nous citons le groupe à la fin de la vidéo publiée',
      ],
    },
    why: 'Acheter un morceau donne le droit de l’écouter chez soi. Pour le publier, même un court passage, il faut une autorisation, ou une musique dont la licence le permet.',
  },
  {
    id: '3.2-09',
    competence: '3.2',
    topic: 'capture',
    level: 3,
    question:
      'En plein jour, vous photographiez une personne qui tourne le dos à une fenêtre. Son visage sort tout noir. Quelle est la meilleure solution ?',
    answer: {
      kind: 'one',
      right: 'La placer face à la fenêtre',
      wrong: ['Attendre un soleil plus fort', 'La rapprocher de la fenêtre', 'Reculer et utiliser le zoom'],
    },
    why: 'L’appareil se règle sur la fenêtre, très claire, et le visage devient sombre. Face à la fenêtre, c’est le visage qui reçoit la lumière.',
  },
  {
    id: '3.2-10',
    competence: '3.2',
    topic: 'video',
    level: 3,
    question:
      'Vous filmez une conférence avec votre téléphone. La vidéo sera projetée sur un grand écran. Quels gestes améliorent vraiment le résultat ?',
    answer: {
      kind: 'several',
      right: [
        'Tenir le téléphone à l’horizontale',
        'Poser le téléphone sur un support fixe',
        'Écouter un court essai avant de commencer',
      ],
      wrong: ['Zoomer au maximum depuis le dernier rang', 'Installer la scène devant une grande fenêtre'],
    },
    why: 'Une image horizontale, stable et un son vérifié font l’essentiel. Le zoom dégrade l’image, et une fenêtre derrière la scène assombrit les visages.',
  },
  {
    id: '3.2-11',
    competence: '3.2',
    topic: 'video',
    level: 3,
    question:
      'Vous exportez une vidéo pour la projeter dans une salle. Le site où vous la déposez accepte 100 Mo au plus. Quelle qualité choisissez-vous ?',
    scene: {
      scene: 'table',
      header: ['Qualité', 'Définition', 'Poids'],
      rows: [
        ['Maximale', '3840 × 2160', '410 Mo'],
        ['Haute', '1920 × 1080', '96 Mo'],
        ['Moyenne', '1280 × 720', '38 Mo'],
        ['Basse', '640 × 360', '9 Mo'],
      ],
    },
    answer: { kind: 'one', right: 'Haute', wrong: ['Maximale', 'Moyenne', 'Basse'] },
    why: 'On prend la meilleure image qui respecte la limite : 96 Mo passent, 410 Mo non. Les qualités plus basses seraient moins nettes sur un grand écran.',
  },
  {
    id: '3.2-12',
    competence: '3.2',
    topic: 'media-rights',
    level: 4,
    question:
      'Vous cherchez sur Internet une image pour l’affiche d’un atelier. Laquelle pouvez-vous reprendre sans rien demander à personne ?',
    answer: {
      kind: 'one',
      right: 'Une image marquée « CC BY », en citant son auteur',
      wrong: [
        'Une image sans nom d’auteur ni filigrane visible',
        'Une image déjà reprise par des dizaines de sites',
        'Une image d’un réseau social, en citant sa source',
      ],
    },
    why: 'Une image est protégée même si rien ne l’indique. La licence « CC BY » autorise d’avance la réutilisation, à condition de citer l’auteur.',
    source: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
  },
  {
    id: '3.2-13',
    competence: '3.2',
    topic: 'sound',
    level: 4,
    question:
      'Vous préparez un épisode sonore de dix minutes : un témoignage sur un fond de musique. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Faire un essai de micro et l’écouter',
        'Enregistrer le témoignage en entier',
        'Couper les passages inutiles du témoignage',
        'Poser la musique sous la voix qui reste',
        'Exporter le tout en un seul fichier',
      ],
    },
    why: 'On vérifie le son avant d’enregistrer, on coupe avant de caler la musique, et on exporte quand tout est en place. Dans un autre ordre, il faut recommencer.',
  },
  {
    id: '3.2-14',
    competence: '3.2',
    topic: 'media-rights',
    level: 4,
    question:
      'Vous montez un petit film sur la fête du quartier, pour le site de la ville. Pour lesquels de ces éléments vous faut-il une autorisation ?',
    answer: {
      kind: 'several',
      right: [
        'La chanson d’un groupe connu, en fond sonore',
        'Le gros plan d’une voisine en train de danser',
        'Une photo prise sur le site d’un journal',
      ],
      wrong: ['Un commentaire que vous avez écrit et lu', 'Un titre que vous avez dessiné pour le film'],
    },
    why: 'La musique et la photo appartiennent à leurs auteurs, l’image d’une personne reconnaissable lui appartient. Ce que vous créez vous-même est à vous.',
  },
  {
    id: '3.2-15',
    competence: '3.2',
    topic: 'image-editing',
    level: 4,
    question:
      'Une photo mesure 4 000 pixels de large et 3 000 pixels de haut. Vous la réduisez à 1 000 pixels de large, sans la déformer. Quelle est sa nouvelle hauteur, en pixels ?',
    answer: {
      kind: 'short',
      shown: '750 pixels',
      accepted: ['750', '750 pixels', '750 px', '750 pixel', '750 pixels de haut', 'sept cent cinquante'],
    },
    why: 'La largeur est divisée par quatre. Pour garder les proportions, la hauteur l’est aussi : 3 000 ÷ 4 = 750.',
  },
  {
    id: '3.2-16',
    competence: '3.2',
    topic: 'image-editing',
    level: 5,
    question:
      'Le logo repris sur le site d’un partenaire est net à l’écran, mais flou sur une banderole de deux mètres. Que demandez-vous à ce partenaire ?',
    answer: {
      kind: 'one',
      right: 'Une version vectorielle du logo',
      wrong: [
        'Une version transparente du logo',
        'Une version plus contrastée du logo',
        'Une capture du logo à l’écran',
      ],
    },
    why: 'Une image faite de points devient floue quand on l’agrandit beaucoup. Une image vectorielle (SVG par exemple) est faite de tracés et reste nette à toute taille.',
  },
  {
    id: '3.2-17',
    competence: '3.2',
    topic: 'sound',
    level: 5,
    question:
      'À l’écoute d’un enregistrement, la voix grésille chaque fois que la personne parle fort, et reste propre quand elle parle bas. Quelle est la cause la plus probable ?',
    answer: {
      kind: 'one',
      right: 'Le niveau d’entrée du micro était trop haut',
      wrong: [
        'Le micro était trop éloigné de la personne',
        'Le fichier a été trop compressé à l’exportation',
        'La pièce d’enregistrement faisait trop d’écho',
      ],
    },
    why: 'Un son trop fort pour le réglage du micro est coupé net : il sature et grésille. Un micro éloigné, l’écho ou la compression s’entendraient aussi sur la voix basse.',
  },
  {
    id: '3.2-18',
    competence: '3.2',
    topic: 'media-rights',
    level: 5,
    question:
      'Un bulletin municipal parle d’une inondation récente dans la commune. Il n’existe aucune photo, et on propose une image très réaliste créée par une intelligence artificielle. Que conseillez-vous ?',
    answer: {
      kind: 'one',
      right: 'Prendre une carte ou un dessin, pour ne pas imiter une photo',
      wrong: [
        'La publier en petit, pour que les détails ne trompent personne',
        'La publier telle quelle, car on n’y voit aucune vraie personne',
        'La retoucher, pour y faire apparaître les rues de la commune',
      ],
    },
    why: 'Une image qui ressemble à une photo fait croire que la scène a eu lieu ainsi. Dans une information locale, un dessin ou une carte renseigne sans tromper.',
  },
  {
    id: '3.2-19',
    competence: '3.2',
    topic: 'capture',
    level: 6,
    question:
      'Vous numérisez une photo de 10 × 15 cm pour l’imprimer en 20 × 30 cm. L’imprimerie demande 300 points par pouce (ppp) sur le tirage final. À combien de ppp faut-il numériser la photo ?',
    answer: {
      kind: 'short',
      shown: '600 ppp',
      accepted: [
        '600',
        '600 ppp',
        '600 dpi',
        '600 points par pouce',
        '600 points',
        '600 pixels par pouce',
        'six cents',
      ],
    },
    why: 'Chaque côté est multiplié par deux : les mêmes points s’étalent sur une longueur double. Il faut donc deux fois plus de points par pouce au départ.',
  },
  {
    id: '3.2-20',
    competence: '3.2',
    topic: 'video',
    level: 6,
    question:
      'Avant une projection, vous essayez la même vidéo, depuis la même clé, sur trois appareils. Quelle est la cause la plus probable du problème ?',
    scene: {
      scene: 'table',
      header: ['Appareil', 'Image', 'Son'],
      rows: [
        ['Téléphone', 'Oui', 'Oui'],
        ['Ordinateur 1', 'Oui', 'Oui'],
        ['Ordinateur 2', 'Écran noir', 'Oui'],
      ],
    },
    answer: {
      kind: 'one',
      right: 'L’ordinateur 2 ne sait pas lire le format de cette image',
      wrong: [
        'La clé s’est abîmée à l’endroit où se trouve la vidéo',
        'La vidéo a été filmée avec une définition trop faible',
        'Les haut-parleurs de l’ordinateur 2 sont mal branchés',
      ],
    },
    why: 'Image et son sont codés séparément dans un fichier vidéo. Le fichier est bon, puisqu’il marche ailleurs : il faut un autre lecteur sur cet ordinateur, ou convertir la vidéo.',
  },
  {
    id: '3.2-21',
    competence: '3.2',
    topic: 'video',
    level: 7,
    question:
      'Vous créez des tutoriels filmés pour douze espaces France services. Les sites montrés changent souvent d’aspect. Quel choix rend les mises à jour les plus légères ?',
    answer: {
      kind: 'one',
      right: 'Une courte séquence par étape, que l’on peut refaire seule',
      wrong: [
        'Un film complet par démarche, avec un sommaire cliquable',
        'Un film complet par démarche, avec du texte sur l’image',
        'Une séquence par site, refaite en entier chaque année',
      ],
    },
    why: 'Quand une seule page change, on ne tourne à nouveau qu’une courte séquence. Un film d’un seul tenant devient faux en entier pour un détail.',
  },
  {
    id: '3.2-22',
    competence: '3.2',
    topic: 'capture',
    level: 7,
    question:
      'Des familles prêtent leurs vieilles photos pour une collection en ligne, faite pour durer. Quelles règles fixez-vous avant la première collecte ?',
    answer: {
      kind: 'several',
      right: [
        'Un accord écrit qui précise les usages et la durée',
        'Un même numéro sur la photo et sur son accord',
        'Une numérisation fine, conservée sans retouche',
      ],
      wrong: ['Un filigrane inscrit dans chaque fichier d’origine', 'Une photo réduite, pour occuper moins de place'],
    },
    why: 'Sans accord retrouvable, on ne peut plus rien publier plus tard. Un original fin et intact permet tous les usages ; une réduction ou un filigrane ne se rattrapent pas.',
  },
]
