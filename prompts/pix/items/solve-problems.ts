// biome-ignore-all lint/style/noExcessiveLinesPerFile: one file a competence; its items are data
import type { Item } from '../item.ts'

export const solveProblems: readonly Item[] = [
  {
    id: '5.1-01',
    competence: '5.1',
    topic: 'device',
    level: 1,
    question: 'L’écran de votre téléphone est figé : il ne réagit plus au doigt. Qu’essayez-vous d’abord ?',
    answer: {
      kind: 'one',
      right: 'L’éteindre et le rallumer',
      wrong: ['Changer de forfait', 'Effacer toutes les photos', 'Attendre le lendemain matin'],
    },
    why: 'Un redémarrage remet presque toujours un appareil figé en marche, sans rien effacer. Un appui long sur le bouton d’allumage suffit souvent.',
  },
  {
    id: '5.1-02',
    competence: '5.1',
    topic: 'connection',
    level: 1,
    question: 'Chez des amis, vous voulez aller sur internet avec leur Wi-Fi. Que leur demandez-vous ?',
    answer: {
      kind: 'one',
      right: 'Le nom du réseau et son mot de passe',
      wrong: [
        'Leur adresse mail et son mot de passe',
        'Le nom de leur opérateur et leur forfait',
        'Le code PIN de leur téléphone',
      ],
    },
    why: 'On choisit le nom du réseau dans la liste, puis on tape son mot de passe, souvent écrit sous la box.',
  },
  {
    id: '5.1-03',
    competence: '5.1',
    topic: 'device',
    level: 1,
    question: 'Une vidéo se lit sur votre téléphone, mais vous n’entendez rien. Que vérifiez-vous en premier ?',
    answer: {
      kind: 'one',
      right: 'Le volume du son',
      wrong: ['La place restante', 'La date et l’heure', 'La taille du texte'],
    },
    why: 'On commence par la cause la plus simple : le son est peut-être coupé, ou parti dans des écouteurs sans fil.',
  },
  {
    id: '5.1-04',
    competence: '5.1',
    topic: 'peripherals',
    level: 2,
    question: 'Vous lancez une impression : rien ne sort. Quelle est la première chose à regarder ?',
    answer: {
      kind: 'one',
      right: 'Si l’imprimante est allumée et garnie de papier',
      wrong: [
        'Si le document contient des images en couleurs',
        'Si le nom du fichier est assez court',
        'Si l’ordinateur a été éteint la nuit dernière',
      ],
    },
    why: 'Courant, papier, voyants : ces vérifications prennent dix secondes et règlent la plupart des pannes d’impression.',
  },
  {
    id: '5.1-05',
    competence: '5.1',
    topic: 'connection',
    level: 2,
    question:
      'Chez vous, plus aucun appareil n’a internet. Tous voient le Wi-Fi, mais aucune page ne s’ouvre. Qu’essayez-vous d’abord ?',
    answer: {
      kind: 'one',
      right: 'Débrancher et rebrancher la box',
      wrong: [
        'Réinstaller le navigateur du téléphone',
        'Changer le mot de passe de la messagerie',
        'Remettre l’ordinateur à zéro',
      ],
    },
    why: 'Si tous les appareils sont touchés, le point commun est la box ou la ligne. Redémarrer la box est le geste le plus simple ; sinon, on regarde s’il y a une panne chez l’opérateur.',
  },
  {
    id: '5.1-06',
    competence: '5.1',
    topic: 'sites',
    level: 2,
    question:
      'Vous remplissez une démarche en ligne, puis vous cherchez un papier. À votre retour, ceci s’affiche. Que s’est-il passé ?',
    scene: {
      scene: 'dialogue',
      title: 'Session expirée',
      text: 'Par sécurité, votre session a été fermée. Veuillez vous identifier de nouveau.',
      buttons: ['Se reconnecter'],
    },
    answer: {
      kind: 'one',
      right: 'La page est restée trop longtemps sans action',
      wrong: [
        'Une autre personne a pris votre compte',
        'Votre mot de passe n’est plus valable',
        'La démarche vient d’être refusée par le service',
      ],
    },
    why: 'Beaucoup de sites ferment la session après quelques minutes sans geste. Il suffit de se reconnecter ; mieux vaut préparer ses papiers avant de commencer.',
  },
  {
    id: '5.1-07',
    competence: '5.1',
    topic: 'device',
    level: 2,
    question: 'Une personne voit ce message. Quels deux gestes libèrent de la place sans rien perdre d’important ?',
    scene: {
      scene: 'dialogue',
      title: 'Stockage presque plein',
      text: 'Il reste 0,4 Go. Certaines fonctions pourraient ne plus marcher.',
      buttons: ['Gérer', 'Plus tard'],
    },
    answer: {
      kind: 'several',
      right: ['Copier les vidéos ailleurs, puis les effacer', 'Retirer les applications jamais ouvertes'],
      wrong: ['Baisser la luminosité et le volume du son', 'Ranger les icônes dans des dossiers'],
    },
    why: 'Les vidéos et les applications prennent le plus de place. Ranger des icônes change l’écran, pas la mémoire.',
  },
  {
    id: '5.1-08',
    competence: '5.1',
    topic: 'connection',
    level: 2,
    question: 'Sur un téléphone, quel mode coupe d’un seul geste les appels, les données mobiles et le Wi-Fi ?',
    answer: {
      kind: 'short',
      shown: 'Le mode avion',
      accepted: [
        'mode avion',
        'le mode avion',
        'avion',
        'mode hors ligne',
        'mode vol',
        'le mode vol',
        'flight mode',
        'airplane mode',
      ],
    },
    why: 'Activé par mégarde, le mode avion explique bien des téléphones « sans réseau » : on cherche le petit avion en haut de l’écran.',
  },
  {
    id: '5.1-09',
    competence: '5.1',
    topic: 'sites',
    level: 3,
    question:
      'Le site d’une mairie ne s’ouvre pas, ni sur l’ordinateur, ni sur votre téléphone en 4G. Tous les autres sites vont bien. D’où vient sans doute le problème ?',
    answer: {
      kind: 'one',
      right: 'Du site de la mairie',
      wrong: ['De la box', 'De l’ordinateur', 'De l’opérateur mobile'],
    },
    why: 'Deux appareils et deux réseaux donnent le même échec, et le reste marche : le point commun est le site. On réessaie plus tard ou on téléphone.',
  },
  {
    id: '5.1-10',
    competence: '5.1',
    topic: 'peripherals',
    level: 3,
    question:
      'L’imprimante de l’accueil est allumée et garnie. Rien ne sort, et voici la file d’attente. Que faites-vous ?',
    scene: {
      scene: 'table',
      header: ['Document', 'Pages', 'État'],
      rows: [
        ['photos_mariage', '240', 'Erreur'],
        ['attestation', '1', 'En attente'],
        ['attestation', '1', 'En attente'],
      ],
    },
    answer: {
      kind: 'one',
      right: 'J’annule le premier document',
      wrong: ['Je relance encore l’attestation', 'J’annule les deux attestations', 'J’ajoute du papier'],
    },
    why: 'Les documents passent l’un après l’autre : celui qui est en erreur bloque tous les suivants. L’annuler libère la file.',
  },
  {
    id: '5.1-11',
    competence: '5.1',
    topic: 'method',
    level: 3,
    question:
      'Depuis ce matin, un ordinateur est très lent. Dans quel ordre essayer ces remèdes, du plus léger au plus lourd ?',
    answer: {
      kind: 'order',
      steps: [
        'Fermer les programmes dont on ne se sert pas',
        'Redémarrer l’ordinateur',
        'Désinstaller le programme ajouté hier',
        'Réinstaller tout le système',
      ],
    },
    why: 'On va du geste sans risque au plus radical, et l’on s’arrête dès que cela marche. Réinstaller le système ne se fait qu’en dernier, après une sauvegarde.',
  },
  {
    id: '5.1-12',
    competence: '5.1',
    topic: 'sites',
    level: 3,
    question:
      'Dans une démarche en ligne, le bouton « Suivant » reste gris et ne réagit pas. Quelle est la cause la plus courante ?',
    answer: {
      kind: 'one',
      right: 'Un champ obligatoire est vide ou mal rempli',
      wrong: [
        'Le compte est ouvert depuis trop longtemps',
        'La connexion à internet vient d’être coupée',
        'L’écran est trop petit pour ce formulaire',
      ],
    },
    why: 'Le bouton attend que tout soit rempli comme il faut. On remonte la page à la recherche d’une case rouge, d’une date mal écrite ou d’une case à cocher.',
  },
  {
    id: '5.1-13',
    competence: '5.1',
    topic: 'method',
    level: 4,
    question:
      'Un écran branché à un ordinateur reste noir. Vous croisez deux câbles et deux écrans, et notez les essais. Quel élément est en panne ?',
    scene: {
      scene: 'table',
      header: ['Câble', 'Écran', 'Résultat'],
      rows: [
        ['Gris', 'Grand', 'Noir'],
        ['Bleu', 'Grand', 'Image'],
        ['Gris', 'Petit', 'Noir'],
        ['Bleu', 'Petit', 'Image'],
      ],
    },
    answer: {
      kind: 'short',
      shown: 'Le câble gris',
      accepted: ['câble gris', 'le câble gris', 'gris', 'le gris', 'c’est le câble gris', "c'est le câble gris"],
    },
    why: 'Les deux écrans marchent avec le câble bleu, aucun avec le gris. Changer une seule chose à la fois désigne le coupable.',
  },
  {
    id: '5.1-14',
    competence: '5.1',
    topic: 'sites',
    level: 4,
    question:
      'Un site refait à neuf s’affiche tout de travers dans votre navigateur, mais bien sur un autre appareil. Comment s’appelle la mémoire du navigateur, remplie d’anciens morceaux de pages, qu’il faut vider ?',
    answer: {
      kind: 'short',
      shown: 'Le cache',
      accepted: [
        'cache',
        'le cache',
        'la cache',
        'mémoire cache',
        'la mémoire cache',
        'cache du navigateur',
        'le cache du navigateur',
        'mémoire tampon',
        'caches',
        'les caches',
      ],
    },
    why: 'Le cache garde des morceaux de pages pour aller plus vite. Après un changement du site, de vieux morceaux peuvent gêner : on le vide, sans perdre ses mots de passe.',
  },
  {
    id: '5.1-15',
    competence: '5.1',
    topic: 'peripherals',
    level: 4,
    question:
      'Sur un ordinateur, votre micro marche dans l’enregistreur de sons. Mais dans une visio ouverte dans le navigateur, personne ne vous entend. Quelle piste suivre ?',
    answer: {
      kind: 'one',
      right: 'L’accès du navigateur au micro',
      wrong: ['Le branchement du micro', 'Le volume des haut-parleurs', 'La vitesse de la connexion'],
    },
    why: 'Le micro marche ailleurs : il est donc bien branché. Reste ce qui est propre au navigateur : l’autorisation donnée au site ou le choix du micro.',
  },
  {
    id: '5.1-16',
    competence: '5.1',
    topic: 'method',
    level: 4,
    question:
      'Vous signalez une panne à l’assistance d’un service en ligne. Quel message lui permet le mieux d’aider ?',
    answer: {
      kind: 'one',
      right: '« Depuis lundi, “Erreur 12” s’affiche quand je valide l’étape 3 »',
      wrong: [
        '« Votre site est en panne depuis lundi, et ce n’est pas la première fois »',
        '« Je n’arrive pas au bout de ma démarche, pouvez-vous la finir pour moi ? »',
        '« J’ai tout essayé, mais rien ne marche sur cette page »',
      ],
    },
    why: 'Où, quand, quel geste, quel message exact : ces quatre précisions permettent de reproduire la panne. Une capture d’écran complète bien le tout.',
  },
  {
    id: '5.1-17',
    competence: '5.1',
    topic: 'connection',
    level: 4,
    question:
      'En visio dans sa chambre, une personne voit l’image se figer. Dans le salon, près de la box, tout va bien avec le même ordinateur. Quelle est la cause probable ?',
    answer: {
      kind: 'one',
      right: 'Le Wi-Fi arrive mal jusqu’à la chambre',
      wrong: ['L’ordinateur est trop ancien', 'L’abonnement à internet est trop lent', 'Sa caméra est en panne'],
    },
    why: 'Même ordinateur, même abonnement : seul l’endroit change. On se rapproche de la box, on branche un câble ou l’on ajoute un répéteur.',
  },
  {
    id: '5.1-18',
    competence: '5.1',
    topic: 'connection',
    level: 5,
    question:
      'Sur un vieil ordinateur, tous les sites affichent soudain cette alerte, même les plus connus. Sur votre téléphone, rien de tel avec le même Wi-Fi. Que corriger ?',
    scene: {
      scene: 'dialogue',
      title: 'Votre connexion n’est pas privée',
      text: 'Le certificat de ce site n’est pas encore valable. Nous sommes le samedi 3 janvier 2015, 00:14.',
      buttons: ['Revenir en arrière', 'Avancé'],
    },
    answer: {
      kind: 'one',
      right: 'La date de l’ordinateur',
      wrong: ['Le mot de passe du Wi-Fi', 'La page d’accueil du navigateur', 'Le réglage de la box'],
    },
    why: 'L’ordinateur se croit en 2015 et juge les certificats valables plus tard. Une pile interne usée lui fait souvent perdre l’heure.',
  },
  {
    id: '5.1-19',
    competence: '5.1',
    topic: 'device',
    level: 5,
    question:
      'Un portable branché au secteur s’éteint d’un coup après vingt minutes de visio, jamais en bureautique. Le dessous est brûlant et le ventilateur hurle. Quelle explication tient le mieux ?',
    answer: {
      kind: 'one',
      right: 'Il se coupe pour se protéger de la chaleur',
      wrong: [
        'Sa batterie est trop usée',
        'Il se met en veille faute de frappe au clavier',
        'Le site de visio limite la durée des appels',
      ],
    },
    why: 'La visio fait travailler fort le processeur ; s’il chauffe trop, l’ordinateur se coupe. On dégage les grilles d’air, on le pose sur un plan dur et on le fait dépoussiérer.',
  },
  {
    id: '5.1-20',
    competence: '5.1',
    topic: 'sites',
    level: 5,
    question:
      'Une personne ne reçoit plus aucun mail depuis trois jours. Elle en envoie pourtant sans souci depuis la même boîte. Quelles deux causes sont possibles ?',
    answer: {
      kind: 'several',
      right: ['La boîte a atteint sa taille maximale', 'Une règle envoie les messages ailleurs'],
      wrong: ['Le mot de passe de la boîte a changé', 'Le Wi-Fi de la maison est coupé'],
    },
    why: 'Envoyer prouve que la connexion et le mot de passe sont bons. Une boîte pleine refuse l’arrivée des mails, et une règle (parfois posée par un pirate) peut les détourner.',
  },
  {
    id: '5.1-21',
    competence: '5.1',
    topic: 'method',
    level: 6,
    question:
      'Dans une salle, internet se coupe chaque jour vers 10 h 30, quand l’atelier met dix postes en ligne. Deux hypothèses : trop de postes, ou un défaut de la ligne à cette heure. Quel essai les départage ?',
    answer: {
      kind: 'one',
      right: 'Mettre dix postes en ligne à 15 heures',
      wrong: [
        'Mesurer le débit à 10 h 30 avec les dix postes',
        'Redémarrer la box chaque matin à 10 h 25',
        'Remplacer le poste qui se coupe en premier',
      ],
    },
    why: 'Un bon essai donne des résultats différents selon l’hypothèse : à 15 heures, seule la surcharge ferait couper. Mesurer à 10 h 30 avec dix postes échouerait dans les deux cas.',
  },
  {
    id: '5.1-22',
    competence: '5.1',
    topic: 'device',
    level: 6,
    question:
      'Un disque externe, seule copie des photos d’une famille, devient très lent et affiche des erreurs, mais s’ouvre encore. Dans quel ordre agir ?',
    answer: {
      kind: 'order',
      steps: [
        'Cesser d’enregistrer quoi que ce soit dessus',
        'Copier ailleurs les photos encore lisibles',
        'Ouvrir quelques copies pour les vérifier',
        'Tenter de réparer ou de formater le disque',
      ],
    },
    why: 'Chaque écriture et chaque réparation peut achever un disque fragile. On sauve d’abord ce qui se lit, on vérifie, et l’on répare seulement ensuite.',
  },
  {
    id: '5.1-23',
    competence: '5.1',
    topic: 'method',
    level: 7,
    question:
      'Le formulaire d’un organisme refuse les noms avec une apostrophe. Vos lieux d’accueil l’ont constaté quinze fois ce mois-ci. Quelle suite règle le mieux le problème dans la durée ?',
    answer: {
      kind: 'one',
      right: 'Envoyer à l’organisme des cas datés, et partager une parade',
      wrong: [
        'Apprendre à chaque personne à écrire son nom sans apostrophe',
        'Confier ces démarches à la personne la plus à l’aise de l’équipe',
        'Orienter ces personnes vers un guichet sans rien signaler de plus',
      ],
    },
    why: 'Des cas précis et nombreux permettent à l’organisme de corriger. En attendant, une même solution partagée évite que chaque lieu cherche seul ; un nom mal écrit créerait d’autres blocages.',
  },
  {
    id: '5.1-24',
    competence: '5.1',
    topic: 'method',
    level: 7,
    question:
      'Vous créez, pour vingt lieux d’accueil, une base commune des pannes et de leurs remèdes. Quels trois choix la garderont utile dans un an ?',
    answer: {
      kind: 'several',
      right: [
        'Une fiche par symptôme, dans les mots du public',
        'Une date et une personne chargée de chaque fiche',
        'Un moyen simple de signaler un remède périmé',
      ],
      wrong: [
        'Un seul long document, que son auteur peut modifier',
        'Un classement par marque et par numéro de série',
        'Un récit complet de chaque dépannage, jour après jour',
      ],
    },
    why: 'On cherche par ce que l’on voit, on fait confiance à une fiche datée et suivie, et l’on corrige ce qui ne marche plus. Un journal ou un document unique devient vite illisible.',
  },
]
