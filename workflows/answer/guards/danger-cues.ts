import { all, near } from './cues.ts'
import type { Rule } from './rule.ts'

const partner =
  'mari|conjointe?|copain|copine|compagnon|compagne|ex|femme|concubine?|epoux|epouse|il|elle|pere|mere|beau pere|belle mere|fils|fille|frere|soeur|patron|collegue|homme|petit ami|voisin'
const child =
  'filles?|fils|enfants?|petite?s?|fillettes?|petite fille|petit fils|gamine?s?|garcons?|niece|neveu|bebe|nourrisson|ado|adolescente?|eleves?|mineure?s?|(?:[4-9]|1[0-7]) ans'
const things =
  /\b(?:ordinateur|appli|application|imprimante|ecran|tablette|site|wifi|box|batterie|logiciel|windows|clavier|souris|jeu|film|serie|livre|chanson)\b/
const learning =
  /\b(?:c est quoi|definition|benevol\w*|expose|film|livre|chanson|article|atelier|conference|formation|prevention|comment (?:eviter|proteger|prevenir|expliquer|savoir si|parler)|quel est le numero|a quoi sert)\b/

/** Someone wants to end it, said without the plain words of the other rules. */
export const distressCues: readonly Rule[] = [
  {
    reason: 'distress',
    when: /\b(?:vais|va|peur de) (?:\w+ )?(?:faire une (?:connerie|betise|folie)|prendre (?:mes|tous mes|ses) cachets|se pendre|me pendre)\b|\b(?:etre|suis) un (?:fardeau|poids|boulet)\b|\bplus d espoir\b|\bplus (?:rien|aucun) (?:\w+ ){0,2}(?:de )?sens\b|\b(?:allait|voulait|veut) (?:se pendre|se tuer|mourir)\b/,
    unless: /\b(?:ordinateur|telephone|appli|clavier|souris|bouton|site|ordonnance|pilulier|en ligne|internet)\b/,
  },
  {
    reason: 'distress',
    when: /\b(?:veux|veut|voulait|voulais|voudrais|voudrait|aimerais|peux|envie de?|jpp|marre|force|courage|gout|arrive) (?:\w+ ){0,2}?(?:plus etre la|plus vivre|de vivre|a vivre|plus exister|vivre comme ca|plus (?:me |se )?reveiller|plus me lever)\b|\b(?:si|quand|que|comment|je|vais) (?:je )?(?:me tue(?! (?:a (?:\w+er|\w+ir|\w+re)|de rire|au travail|la sante|les yeux))|me tuer|me supprime|me supprimer|me pends?|meurs|meure|serai mort\w*|mettais fin)\b|\b(?:dormir|endormir|m endormir)\b(?: \w+){0,6}? (?:pour toujours|pour de bon|plus (?:jamais )?(?:me |se )?reveill\w*|jamais me reveiller)\b|\bjamais me reveiller\b/,
    unless:
      /\b(?:mots? de passe a mes|(?:laisser|leguer|transmettre|prevoir)\b.*\bsi je meurs|de rire|de honte|d ennui|de faim|de soif|de chaud|de froid|d envie|telephone|batterie|don d organes|testament|obseques|mon contrat|succession|jeu|niveau)\b/,
  },
  {
    reason: 'distress',
    when: all(
      'tout (?:arreter|finir|lacher|plaquer|quitter)|s arrete(?:nt)?|disparaiss\\w*|disparaitre|m en aller|m effacer|partir|rejoindre|plus me lever|ne pas me lever|en finir|ne plus souffrir|que ca finisse',
      'a quoi bon|pour toujours|pour de bon|pour de vrai|de trop|difference|personne (?:ne )?(?:verrait|remarqu\\w*|pleur\\w*)|au ciel|dans la tombe|mort\\w*|souffr\\w*|vie|vivre|adieu|jamais|plus la force|n en peux plus|en peux plus|soulag\\w*|tranquilles?|debarrass\\w*',
    ),
    unless:
      /\b(?:abonnement|compte|video|musique|appli\w*|ordinateur|connexion|internet|facebook|whatsapp|reseaux|photos?|fichiers?|icone|page|retraite|vacances|voyage|a l etranger|groupe|reunion|visio|travail|appels?|sms|publicites?|pubs?|vendeurs?|demarchage|moyen de transport|vie privee|carte de vie)\b/,
  },
  {
    reason: 'distress',
    when: /\b(?:veux|veut|voudrais|envie de|vais|souhaite|va) (?:aller )?(?:rejoindre|retrouver) (?:\w+ ){0,2}(?:au ciel|la haut|dans la mort|qui est (?:morte?|partie?))\b|\b(?:vie|la vie) (?:ne |n )?(?:vaut|a|en vaut|merite|sert) (?:\w+ )?(?:plus|pas|rien|aucun)\b|\b(?:je|moi) (?:suis|me sens) (?:un (?:poids|fardeau|boulet)|de trop|inutile|bon\w* a rien)\b(?!.*\b(?:ordinateur|informatique|appli)\b)|\b(?:me|m) (?:coupe|taillade|entaille|ouvre|ouvrir|brule|lacere) (?:les|le|la) (?:bras|poignets?|veines|cuisses|peau)\b|\bou(?:vrir|vert) les veines\b|\b(?:personne|tout le monde|ils|elle|vous)\b.*\b(?:mieux sans moi|soulages?)\b/,
    unless: learning,
  },
  {
    reason: 'distress',
    when: /\b(?:pris|avale|prendre|avaler|prends|prend)\b(?: \w+){0,4}? (?:tous? (?:mes|ses|les)|toute? (?:la|ma|sa|une)|plein de|trop de|une? boites?|plusieurs)\b(?: \w+){0,3}? (?:somniferes|medicaments|medocs|cachets|comprimes|pilules|boite|plaquette|xanax|lexomil|doliprane|antidepresseurs|anxiolytiques)\b|\b(?:sur|du haut d) (?:le |la |un |une |du )?(?:pont|toit|rebord|balcon|rails|voie ferree)\b.*\b(?:saut\w*|jet\w*)\b|\b(?:fusil|carabine|pistolet|corde)\b.*\b(?:moi|fini\w*|mourir|rejoindre|seul|tempe|prete?)\b|\btout (?:est )?prepare\b.*\b(?:lettres?|adieux?|partir|enterrement|ce soir)\b|\b(?:lettres?|mots?) (?:\w+ ){0,4}(?:sur la table|pour (?:mes enfants|apres|quand))\b.*\b(?:prepare|resilier|fini|partir)\b/,
    unless: /\b(?:photo|appareil|jeu|film|ordonnance|remboursement|theatre)\b/,
  },
]

/** Someone is hurt or held at home, said in other words. */
export const violenceCues: readonly Rule[] = [
  {
    reason: 'violence',
    when: /\b(?:m a|m ont) (?:touchee?|tripotee?|pelotee?|caressee?)(?! par (?:son|sa|ses))\b|\b(?:mari|fils|copain|compagnon|conjoint|ex|il|pere|frere) (?:\w+ ){0,2}?(?:violente?|agressif) avec (?:moi|nous|les enfants)\b|\b(?:il|mari|copain|compagnon|conjoint|elle) (?:\w+ )?m empeche (?:d appeler|de voir (?:ma|mes)|de sortir|de travailler|de parler a)\b|\b(?:mari|copain|compagnon|conjoint|ex|il) me traque\b|\b(?:pas|plus) le droit de sortir\b/,
    unless: /\b(?:bot|appli|site|son message|votre message|film|bracelet electronique)\b/,
  },
  {
    reason: 'violence',
    when: new RegExp(
      `\\b(?:${partner})\\b(?: \\w+){0,6}? (?:me|m|nous|la|l|le)(?: (?:a|ont|avait))?(?: encore| toujours| deja)? (?:frapp\\w*|cogn\\w*|gifl\\w*|griff\\w*|mord\\w*|etrangl\\w*|secou\\w*|batt?\\w*|tabass\\w*|viol[ee]\\w*|bouscul\\w*|serr\\w* (?:le cou|la gorge)|attrap\\w* par|tir\\w* par les cheveux|lev\\w* la main|jet\\w* (?:des|contre|par terre|dehors|dans)|force\\w* a (?:coucher|avoir|faire l amour)|oblige\\w* a (?:coucher|avoir des|faire l amour|me prostituer)|enferm\\w*|sequestr\\w*|tape (?:quand|dessus|fort|tous|devant|avec)|tape$|crache dessus)\\b|\\b(?:me|m) (?:a )?(?:gifl\\w*|leve la main|mets? des coups|donne des coups|mis des coups|roue de coups|tape dessus)\\b`,
    ),
    unless: /\b(?:batterie|battre des|site|appli|ordinateur|video|jeu|film|sonnette|publicite|dossier|caf|banque)\b/,
  },
  {
    reason: 'violence',
    when: all(
      `peur (?:de lui|d elle|de (?:mon|ma) (?:${partner})|de rentrer|qu il|qu elle|kil|pour moi|pour mes enfants)|terroris\\w*|me terrorise|refugiee?s?|cachee?s?|fuir|m enfuir|des bleus|partir avec mes|foyer pour femmes`,
      'mari|conjoint|copain|compagnon|ex|il|elle|pere|homme',
      'surveill\\w*|empech\\w*|interdi\\w*|menac\\w*|cherche|retrouv\\w*|frapp\\w*|tape\\w*|s en prenn\\w*|rode|me suit|garde (?:ma|mes)|confisqu\\w*|enferm\\w*|violent|crie\\w*|hurle\\w*|tue|coups|bleus|controle|papiers|carte d identite|reviens?|revenir',
    ),
    unless: things,
  },
  {
    reason: 'violence',
    when: /\b(?:mari|conjoint|copain|compagnon|ex|il)\b.*\b(?:menace|jure|dit)\b(?: \w+){0,4}? (?:me tuer|me tue|me faire la peau|me defigurer|prendre les enfants)\b|\b(?:me|m|la|soeur|fille) (?:\w+ ){0,5}?(?:marier|mariage) (?:de force|contre|la bas|au pays|avec un (?:homme|cousin))|\b(?:envoyer|renvoyer|emmener) au (?:pays|bled)\b.*\b(?:mari\w*|force)\b|\b(?:se fait|est|etre) (?:\w+ )?(?:cogner|taper dessus|tabasser|battue|frappee|violenter)\b|\b(?:son|leur) (?:mari|pere|copain|compagnon|fils) (?:la|le|les) (?:cogne|frappe|bat|tape|maltraite)\b|\b(?:abuse|abusee?|attouchements?|viol)\b.*\b(?:de moi|sexuel\w*|hier|soir|par mon)\b/,
    unless: learning,
  },
]

/** A child hurt or approached, said in other words. */
export const childCues: readonly Rule[] = [
  {
    reason: 'child-danger',
    when: all(
      '(?:un|une|le|des|vieux) (?:\\w+ )?(?:adultes?|vieux|monsieur|inconnue?s?|hommes?|majeur|pervers)|(?:hommes?|monsieur|type|gars) de [2-9]\\d ans',
      `(?:ma|mon|mes|sa|son) (?:${child})|j ai 1[0-7] ans`,
      '(?:demande|veut|veulent|reclame|envoie)\\w* (?:\\w+ ){0,3}?(?:photos?|images?|videos?|messages? (?:bizarres?|genants?|sexuels?|d amour)|son adresse|nudes?)',
    ),
    unless: learning,
  },
  {
    reason: 'child-danger',
    when: all(
      child,
      'marques? de (?:coups|ceinture|brulures?)|traces de coups|des bleus|bleus partout|caresse\\w*|attouchements?|se deshabiller|deshabill\\w*|abus\\w* (?:de|sexuel\\w*)|dans (?:le|son|mon) lit|maltrait\\w*|mal nourrie?s?|affamee?s?|laissee?s? seule?s? (?:la nuit|toute)|coups de (?:ceinture|baton|pied|poing)|fait mal (?:en bas|a son|aux fesses|quand)|fugu\\w*|partie? (?:cette nuit|avec (?:un|quelqu un))|enlevee?|photos? (?:\\w+ ){0,4}?(?:nue?s?|maillot|culotte|sous vetements|intimes?)|tout nue?|pedophil\\w*',
      'dit|ai|a|est|ont|entend\\w*|vu|on|demande\\w*|envoie\\w*|retrouve\\w*|trouve\\w*|pleure|j ai|rencontr\\w*|oblige\\w*|des',
    ),
    unless:
      /\b(?:faux compte|comment (?:eviter|proteger|expliquer|parler)|controle parental|photo d identite|classe verte|vacances|plage|album|facebook est ce|partager|cloud|ia|intelligence|telephone a|batterie|appli\w*|cheval|sa medaille)\b/,
  },
  {
    reason: 'child-danger',
    when: all(
      child,
      '(?:hommes?|adultes?|inconnue?s?|vieux|majeur|prof|professeur|entraineur|moniteur|quelqu un|type|(?:[2-9]\\d) ans|personne)\\b(?: \\w+){0,6}? (?:rencontre\\w*|qu (?:il|elle) (?:connait|a)|sur|de)|(?:voit|voir|retrouver|rejoindre|rendez vous|rencontre\\w*)\\b(?: \\w+){0,6}? (?:quelqu un|un homme|un adulte|un inconnu|un garcon)',
      'voir|rejoindre|retrouver|rendez vous|photos?|nue?|videos?|secret|camera|cadeaux?|cadeau|partie?|se voir|adulte|[2-9]\\d ans|(?:demande|veut) (?:son|l) adresse',
      'fortnite|roblox|discord|snap\\w*|instagram|tiktok|jeu|internet|en ligne|facebook|whatsapp|minecraft|judo|foot|sport|ecole|samedi|demain|ce soir|cette nuit|nue?s?|maillot|camera',
    ),
    unless:
      /\b(?:comment (?:eviter|proteger|expliquer|parler|bloquer|empecher)|controle parental|pass sport|inscri\w*|visio|cours|devoirs|licence|medecin|conseiller|appel video)\b/,
  },
  {
    reason: 'child-danger',
    when: /\b(?:j ai|ai) (?:[6-9]|1[0-7]) ans\b.*\b(?:fai\w* (?:du )?mal|tap\w*|frapp\w*|cable|ceinture|touche\w*|caress\w*|enferm\w*|peur (?:de|chez)|m oblige|deshabill\w*|coups|fugu\w*|foyer)\b|\b(?:secou\w*|cogne\w*|frapp\w*|tape\w* (?:sur|dessus)|maltrait\w*) (?:\w+ ){0,1}(?:bebe|nourrisson|petit|petite|gosses?|enfants?|gamins?)\b|\b(?:tonton|oncle|papi|beau pere|beau frere|cousin|papa|pere|maman)\b(?: \w+){0,3}? (?:caress\w*|me touch\w*|la touch\w*|le touch\w*|fait (?:du )?mal|me bat|me tape)\b/,
    unless: learning,
  },
]

/** The next minutes matter: others' arms, fire, a body that fails. */
export const emergencyCues: readonly Rule[] = [
  {
    reason: 'danger',
    when: /\bl eau monte\b|\b(?:immeuble|maison|plafond|mur|plancher)\b.*\b(?:s effondr\w*|ecroul\w*)\b|\b(?:ete|suis) (?:enlevee?s?|kidnappee?s?)\b|\bs en prendre a (?:moi|nous|ma|mes|mon)\b|\b(?:marcher|marche|pas|bruit)\b(?: \w+){0,3}? (?:grenier|cave|au dessus de ma tete|dans la maison)\b/,
    unless: /\b(?:film|jeu|assurance habitation|declarer|jacuzzi)\b/,
  },
  {
    reason: 'danger',
    when: /\b(?:quelqu un|un homme|un type|un gars|un inconnu|des (?:hommes|gens|types)|il|ils|un individu|bruits?)\b(?: \w+){0,5}? (?:dans|devant|derriere|a) (?:ma|mon|la|le|notre) (?:cave|jardin|porte|maison|garage|fenetre|appartement|immeuble|cour|grenier|balcon)\b.*\b(?:seule?|peur|nuit|batte|couteau|arme|force|frappe|casse|tape|bruit|cache\w*|entrer|hache|cagoule)\b|\b(?:batte|machette|hache|flingue|fusil)\b.*\b(?:porte|menace|tire|devant|derriere|dehors|voisin)\b|\b(?:il|on|quelqu un|voisin) (?:me |nous )?(?:tire|tirent) (?:dessus|sur|dans|au|partout)\b|\bsorti une arme\b|\bon me suit\b|\b(?:laisse\w*|laissent) pas (?:sortir|partir)\b.*\b(?:passeport|papiers|atelier|patron|enferm\w*|dors)\b|\b(?:passeport|papiers|enferm\w*)\b.*\b(?:laisse\w*) pas (?:sortir|partir)\b/,
    unless:
      /\b(?:colis|facteur|livreur|compteur|fibre|technicien|sonnette|camera|film|jeu|instagram|site|abonne\w*|gps|pub|publicite)\b/,
  },
  {
    reason: 'danger',
    when: /\b(?:appartement|appart|maison|immeuble|cuisine|voiture|garage|grange|friteuse|poubelles?|toit)\b(?: \w+){0,4}? (?:brule|en feu|prend feu|a pris feu|en flammes)\b|\b(?:le feu|flammes|fumee)\b(?: \w+){0,5}? (?:chez|immeuble|cuisine|appartement|monte|escalier|dessous|dessus|voisin|partout|ascenseur)\b|\b(?:coincee?s?|bloquee?s?)\b.*\b(?:fumee|flammes|l eau monte|sous)\b|\b(?:odeur|sent|fuite)\b(?: \w+){0,3}? gaz\b|\b(?:va|vais|allait|viendra|viendrai\w*|vont|veut|menace d?e?) (?:\w+ ){0,3}?(?:me crever|te crever|me buter|me planter|me tuer|te tuer|nous tuer|me fumer|me descendre|me casser la gueule|m egorger|casser (?:les|des|une) jambes?)\b|\bcasser (?:les|des|une) jambes?\b/,
    unless:
      /\b(?:facture|contrat|fournisseur|compteur|imprimante|ordinateur|telephone chauffe|chargeur|film|serie|jeu|barbecue|tue\w* de rire)\b/,
  },
  {
    reason: 'medical',
    when: all(
      near(
        'barre|poids|pression|point|etau|douleurs?|mal|brulure|serre\\w*|oppress\\w*',
        'poitrine|thorax|coeur|machoire et (?:le )?bras|bras gauche',
        6,
      ),
    ),
    unless:
      /\b(?:rendez vous (?:chez|avec)|mutuelle|cardiologue|coup de coeur|par coeur|depuis (?:des )?(?:mois|annees)|au coeur du)\b/,
  },
  {
    reason: 'medical',
    when: /\b(?:moitie (?:de (?:la|sa|ma) |du )?(?:bouche|visage|corps|figure)|bouche|visage|levre|figure|bras|jambe|cote)\b(?: \w+){0,6}? (?:qui tombe|de travers|deforme\w*|tordue?|paralys\w*|engourdi\w*|bouge plus|sent plus|pend)\b|\b(?:bebe|nourrisson|petit|petite|fille|fils|mere|pere|mari|femme|il|elle|voisine?|grand mere|grand pere)\b(?: \w+){0,4}? (?:tout mou|toute molle|reagit (?:plus|pas)|repond (?:plus|pas) quand|reveille (?:plus|pas)|tout bleu|toute bleue|inanimee?|inconscient\w*|convuls\w*|s etouffe|suffoque|fait un malaise|dans le coma|delire|a perdu connaissance)\b|\b(?:41|42|40 5) de fievre\b/,
    unless:
      /\b(?:telephone|ordinateur|tablette|ecran|appli|batterie|box|souris|clavier|imprimante|photo|image|site|compte)\b/,
  },
  {
    reason: 'medical',
    when: /\b(?:crach\w*|vomi\w*|perd\w*|pisse\w*|tousse\w*) (?:\w+ )?(?:du|beaucoup de|plein de|de) sang\b|\b(?:saigne\w*|saignement)\b(?: \w+){0,4}? (?:tete|beaucoup|fort|partout|s arrete pas|arrete plus|nez depuis|ventre|oreille|enceinte|abondant)\b|\b(?:chute|tombee?|cognee?|accident|escalier|echelle)\b.*\b(?:saigne\w*|n importe quoi|repond plus|bouge plus|inconscient\w*|peut plus (?:se|me)|peux plus (?:se|me)|sang|plus se relever|plus me relever)\b|\b(?:avale|bu|ingere|mange|respire)\b(?: \w+){0,6}? (?:produit|javel|lessive|pile|destop|antigel|acide|champignons?|detergent|mort aux rats|essence|soude|deboucheur|eau de javel|baies|pastille)\b|\b(?:reaction|allergi\w*|piqure|guepe|cacahuetes?)\b.*\b(?:gonfle\w*|gorge|respire\w*|levres|visage|langue)\b|\b(?:gorge|langue|visage)\b(?: \w+){0,3}? (?:gonfle\w*|enfle\w*|se ferme)\b/,
    unless:
      /\b(?:don du sang|prise de sang|analyse|telephone|tablette|ordinateur|batterie|imprimante|clavier|encre|ordonnance|rendez vous allergologue|imprimante)\b/,
  },
]

/** Images and threats that hurt, said in other words. */
export const harassmentCues: readonly Rule[] = [
  {
    reason: 'harassment',
    when: all(
      '(?:se moqu\\w*|insult\\w*|humili\\w*|salir|nuire|traite (?:\\w+ )?(?:de tous les noms|de pute|de sale)|fait tourner|filmee?)',
      'groupe|video|reseaux|whatsapp|snap\\w*|facebook|instagram|tiktok|forum|tous mes (?:amis|contacts)|toute la|en ligne|discord',
      'de moi|m insulte\\w*|me salir|me nuire|me traite\\w*|m a filme\\w*|ma fille|mon fils|me (?:moque|humilie)\\w*|ma photo|mon adresse|m humilie\\w*',
    ),
    unless:
      /\b(?:comment (?:signaler|faire cesser|parler|bloquer|eviter|expliquer|aider)|c est quoi|atelier|expose|neveu|niece|dit du mal)\b/,
  },
  {
    reason: 'harassment',
    when: all(
      'photos?|videos?|images?|montage|deepfake|film\\w*',
      'nue?s?|toute? nue?|intimes?|sexe|seins|au lit|sous vetements|culotte|masturb\\w*|sexuel\\w*|porno\\w*|coquine?s?|degradante?s?|compromettante?s?|prive\\w*',
      'envo\\w*|publi\\w*|balanc\\w*|diffus\\w*|contacts?|famille|euros|menac\\w*|chantage|chanter|circul\\w*|tourne|telegram|facebook|whatsapp|snap\\w*|compte avec|humili\\w*|partag\\w*|poste\\w*|payer?|sinon|supprim\\w*|enlever|retirer',
    ),
    unless:
      /\b(?:comment eviter|c est quoi|expose|controle parental|mail qui dit|mail disant|spam|vie privee|message prive|compte prive|photos? privees? sur|album prive|en prive|rendre prive\w*|mode prive|navigation privee)\b/,
  },
  {
    reason: 'harassment',
    when: /\b(?:(?:\d{2,}|cinquante|cent|des dizaines de|plein de|des centaines de) (?:messages?|sms|appels?|mails?|fois)\b(?: \w+){0,4}? (?:par jour|par nuit|la nuit|d un homme|de mon ex|d insultes)\b.*\b(?:retrouv\w*|menac\w*|insult\w*|peur|ex|homme|harcel\w*|tue)|(?:toute la classe|ses camarades|tout le (?:college|lycee)|des (?:filles|garcons|eleves))\b.*\b(?:insult\w*|humili\w*|menac\w*|harcel\w*|frapp\w*|crache\w*|tabass\w*)|victime de (?:cyber ?)?h?arcelement|appels? au viol|pousse\w* (?:a|au) (?:se |suicid)\w*)\b/,
    unless: learning,
  },
]
