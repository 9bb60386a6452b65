import type { Rule } from './rule.ts'

/** What tells a question about a subject from someone who is in it. */
const asking =
  /\b(?:c est quoi|definition|benevol\w*|expose|film|livre|article|atelier|conference|quel est le numero|jeu|pegi|fortnite|proverbe)\b/
const machine =
  /\b(?:ordinateur|appli|application|imprimante|ecran|tablette|site|wifi|internet|box|batterie|logiciel|windows|clavier|souris)\b/
const child =
  /(?:fille|fils|enfants?|petits?|petite fille|petit fils|gamine?s?|garcon|niece|neveu|bebe|ado|eleve|mineure?|copine de classe|1[0-7] ans|[4-9] ans)/
    .source
const adult = /(?:hommes?|adultes?|monsieur|inconnue?s?|vieux|pedophile|type|quelqu un|majeur|prof|entraineur)/.source

/** Violence at home or of others against the one who writes or someone near. */
export const violenceRules: readonly Rule[] = [
  {
    reason: 'violence',
    when: /\b(?:mari|conjointe?|copain|copine|compagnon|compagne|ex|femme|concubin|epoux|frere|beau frere|il|elle|pere|fils|patron|collegue)\b(?: \w+){0,4}? (?:me|m a|m as|m|nous) (?:a )?(?:frapp\w*|bat|battue?|cogn\w*|tap\w+ dessus|tape|gifl\w*|etrangl\w*|viol\w*|brutalis\w*|pousse\w* dans|agress\w*|enferm\w*|sequestr\w*|tabass\w*)\b/,
    unless: machine,
  },
  {
    reason: 'violence',
    when: /\b(?:violences? (?:conjugales?|physiques?|sexuelles?)|femme battue|me fai[st] (?:frapper|battre|taper|violer|agresser)|ai ete (?:violee?|agressee?|battue|frappee?|droguee?)|m a (?:violee?|frappee?|etranglee?|battue|agressee?|cognee?)|(?:soeur|fille|mere|voisine|amie|copine|belle fille)\b(?: \w+){0,3}? (?:battue|frappee|violee|se fait (?:frapper|battre|taper|violer))|marier de force|mariage force|(?:husband|boyfriend|partner|he) (?:is |was )?(?:beat\w*|hit\w*)|coups? de (?:poing|pied|ceinture))\b/,
    unless: asking,
  },
  {
    reason: 'violence',
    when: /\b(?:peur de|fuir|quitter|partir de chez)\b.*\b(?:mari|conjoint|copain|compagnon|ex)\b.*\b(?:violent|frapp\w*|menace|bat|sans qu il)\b|\b(?:mari|conjoint|copain|compagnon|ex) (?:est )?violent\b|\bplainte contre (?:mon|ma) (?:mari|conjointe?|compagnon|ex|femme)\b.*\b(?:coups|violence\w*|viol)\b|\battrapee? par la gorge\b|\b(?:mari|conjoint|compagnon|copain|il)\b.*\b(?:m interdit de sortir|m empeche de sortir)\b|\bpeur de mon (?:mari|conjoint|compagnon|copain|ex)\b/,
    unless: asking,
  },
  { reason: 'violence', when: /\bil casse tout\b.*\b(?:maison|enfermee?|cachee?|peur|petits|enfants)\b/ },
]

/** A child is hurt, or an adult seeks one out. */
export const childRules: readonly Rule[] = [
  {
    reason: 'child-danger',
    when: new RegExp(
      `\\b${child}\\b.*\\b(?:battue?s?|maltraitee?s?|frappee?s?|violee?s?|abusee?s?|secouee?|fugue|disparue?|se fait (?:taper|frapper|battre|toucher)|kidnappee?|ete enlevee?|enfermee?)\\b`,
    ),
    unless: /\b(?:compte|mot de passe|appli|c est quoi|benevol\w*|disparue? de l ecran|photos? (?:a|ont) disparu\w*)\b/,
  },
  {
    reason: 'child-danger',
    when: /\b(?:tape|tapent|frappe|frappent|bat|battent|secoue|hurle sur|emmene|maltraite|maltraitent|touche) (?:son|sa|ses|leurs?|mes|mon|ma|les|un) (?:enfants?|bebe|petite?s?|gamine?|fils|fille|eleves?)\b/,
    unless: asking,
  },
  {
    reason: 'child-danger',
    when: new RegExp(
      `\\b${adult}\\b.*\\b(?:parle|contacte|rendez vous|la voir|le voir|rencontrer|photos?|nues?|touche|envoye?|demande|defi|adresse|ecrit)\\b.*\\b${child}\\b|\\b${child}\\b.*\\b(?:parle|rencontre|recu|defi|rendez vous|contactee?|discute|suit)\\b.*\\b${adult}\\b`,
    ),
    unless:
      /\b(?:comment (?:eviter|proteger|bloquer|expliquer|parler)|controle parental|faux compte|arnaqu\w*|pass|caf|conseiller|medecin|allocation|mot de passe|parental)\b/,
  },
  {
    reason: 'child-danger',
    when: /\b(?:j ai|ai) (?:[6-9]|1[0-7]) ans\b.*\b(?:frapp\w*|tap\w*|touche\w*|viol\w*|chambre la nuit|peur|nues?|menac\w*|bat)\b|\b(?:frapp\w*|tape|touche|viol\w*)\b.*\bj ai (?:[6-9]|1[0-7]) ans\b|\bpedo(?:phil\w*|porno\w*)\b|\b(?:beau pere|oncle|pere|papa|maman|mere)\b.*\b(?:me touche|vient dans ma chambre|me tape)\b/,
    unless: asking,
  },
]

/** Threats, intruders, fire, gas: the next minutes matter. */
export const dangerRules: readonly Rule[] = [
  {
    reason: 'danger',
    when: /\b(?:menac\w*|dit|dire|promet|jure)\b.*\b(?:de mort|me tuer|nous tuer|la tuer|le tuer|me crever|planter a|le planter|me planter|me buter|me bruler|bruler (?:la|ma) maison|me casser les)\b|\bmenaces? de mort\b|\bcrever les yeux\b|\b(?:planter|poignarder|tabasser|frapper|casser la figure)\b.*\b(?:a la sortie|dehors|en bas|ce soir|demain)\b|\bcasser les jambes\b|\benvoyez la police\b|\bil y a des blesses\b|\bje suis sequestr\w*/,
    unless: asking,
  },
  {
    reason: 'danger',
    when: /\b(?:essaie|essaye|tente|tentent|essaient|en train)\b.*\b(?:d entrer|de rentrer|de casser|d ouvrir|de forcer|de defoncer|entrer chez moi|casser ma porte)\b.*\b(?:porte|chez|fenetre|maison|moi)\b|\b(?:casse|cassent|defonce|force|forcent)\w* (?:ma|la|notre) porte\b|\bcambriol(?:eur|ent|age en cours)\w*\b|\bintrus\b|\bd entrer chez moi\b/,
    unless: /\b(?:compte|code|mot de passe|messagerie|mail|facebook)\b/,
  },
  {
    reason: 'danger',
    when: /\b(?:ca |une? |odeur |fuite |fort )*(?:sent|odeur de|fuite de|pue)\b.{0,12}\bgaz\b|\b(?:il y a le feu|au feu|incendie chez|ma maison brule|ca brule|fumee (?:dans|partout)|odeur de (?:fumee|brule))\b/,
    unless: /\b(?:facture|contrat|fournisseur|compteur|imprimante)\b/,
  },
  {
    reason: 'danger',
    when: /\b(?:on|quelqu un|un homme|un type|il|ils|elle) (?:me|nous) (?:suit|suivent|sequestre\w*|poursui\w*|retien\w*)\b|\b(?:couteau|arme a feu|coups de feu|pistolet|attentat|kidnapp\w*|sequestr\w*)\b|\bm attend (?:dehors|en bas|a la sortie)\b|\bappel\w* (?:vite )?la police\b|\bpeur pour ma vie\b|\ben danger(?: de mort)?$|\bsuis en danger\b/,
    unless:
      /\b(?:cuisine|avec le telephone|gps|airtag|me suit avec|instagram|insta|twitter|tiktok|abonne\w*|site|publicite|pub|benevol\w*|expose|film|jeu)\b/,
  },
  {
    reason: 'danger',
    when: /\b(?:passeport|papiers)\b.*\b(?:m enferme|confisqu\w*|m empeche de sortir)\b|\bprostitu\w*\b.*\b(?:oblige|force)|\b(?:oblige|force)\w*\b.*\bprostituer\b/,
  },
]

/** A body that fails now. */
export const medicalRules: readonly Rule[] = [
  {
    reason: 'medical',
    when: /\b(?:mal|douleurs?|serre|sert|brule|poids|oppress\w*)\b.{0,25}\b(?:poitrine|thorax|au coeur)\b|\b(?:poitrine|coeur)\b.{0,20}\b(?:serre|sert|fait mal|lache)\b/,
  },
  {
    reason: 'medical',
    when: /\b(?:fait|faire|fais|fasse) (?:un |une )?(?:malaise|avc|infarctus|crise (?:cardiaque|d epilepsie|d asthme|d angoisse forte)|arret cardiaque|overdose|hemorragie)\b|\b(?:infarctus|arret cardiaque|overdose|hemorragie|convuls\w*|avc en cours)\b|\bperdu connaissance\b|\binconsciente?\b|\btombee? dans les pommes\b/,
    unless: /\b(?:aah|mdph|apres (?:un|mon|son) avc|depuis (?:un|mon|son) avc|suite a)\b/,
  },
  {
    reason: 'medical',
    when: /\b(?:ne|n|plus|respire) (?:arrive (?:plus|pas) a |peut (?:plus|pas) |peux (?:plus|pas) )?respir\w*\b|\b(?:respire|respir\w*) (?:plus|pas|mal)\b|\b(?:s ?etouffe|suffoque|etouffe)\b/,
    unless: /\b(?:ordinateur|telephone|batterie|ventilateur|chauffe|appli)\b/,
  },
  {
    reason: 'medical',
    when: /\b(?:avale|bu|ingere|mange)\b.*\b(?:pile|javel|produit|poison|comprimes|medicaments|lessive|detergent|essence)\b|\bsaigne? (?:beaucoup|partout|tout|fort|pas mal)\b|\bperds? (?:du|beaucoup de) sang\b|\bvomi\w* du sang\b|\b(?:ca|elle|il) saigne\b|\belectrocut\w*|\bmonoxyde\b|\bbrulures? graves?\b|\bcrise d asthme\b|\btombee? du (?:\w+ )?(?:etage|toit|balcon)\b|\bn ?arrive plus a parler\b/,
    unless: machine,
  },
  {
    reason: 'medical',
    when: /\b(?:bras|jambe|visage|bouche|moitie)\b.*\b(?:bouge plus|paralys\w*|tordue?|engourdi\w*|ne repond plus)\b|\b(?:tombee?|chute|ecroulee?|par terre)\b.*\b(?:parle bizarre|bouge plus|repond plus|reveille plus|me relever|se relever|inconscient\w*|respire|bras)\b|\b(?:mere|pere|mari|femme|fils|fille|bebe|grand mere|grand pere|voisine?) (?:\w+ ){0,2}(?:ne |n )?(?:bouge plus|se reveille pas|se reveille plus)\b|\bparle bizarre\b/,
  },
  {
    reason: 'medical',
    when: /\b(?:appel\w*|besoin d une|il faut|envoye\w*) (?:le |une |l )?(?:samu|ambulance|pompiers)\b|\burgence (?:medicale|vitale)\b|\b(?:vais|va|train d) ?accoucher\b/,
    unless: /\b(?:bon de transport|remboursement|rembourse|facture|quel est le numero)\b/,
  },
]

/** Insults, blackmail and shared images that hurt, online. */
export const harassmentRules: readonly Rule[] = [
  {
    reason: 'harassment',
    when: /\b(?:(?:me|m|nous|se fait|se font|suis|est|etre|fait|victime de|victime d|subi\w*) (?:a )?(?:cyber ?)?h?arcel\w*|cyberharcele\w*|harcel\w* (?:sur|par|au college|a l ecole|scolaire|moi)|sextorsion|revenge porn|me fait chanter|font chanter|chantage)\b/,
    unless:
      /\b(?:publicite|pub|demarch\w*|vendeurs?|telephonique|isolation|panneaux|commerciaux|comment (?:signaler|parler|prevenir|expliquer|eviter|proteger)|c est quoi|expose|affective)\b/,
  },
  {
    reason: 'harassment',
    when: /\b(?:menac\w*|veut|va(?! (?:bien|mieux))|vont|sinon|si)\b.*\b(?:publi\w*|post\w*|diffus\w*|envoy\w*|montr\w*|balanc\w*|partag\w*)\b.*\b(?:photos?|videos?|images?|nue?s?|intimes?)\b|\b(?:photos?|videos?|images?)\b.*\b(?:nue?s?|intimes?|coquine?s?|porno)\b.*\b(?:publi\w*|post\w*|diffus\w*|menac\w*|fam?ille|contacts|sinon|tourne|partag\w*|circul\w*)\b|\b(?:publi\w*|post\w*|diffus\w*|partag\w*)\b.*\b(?:photos?|videos?)\b.*\b(?:nue?s?|intimes?|porno)\b/,
    unless: /\b(?:comment eviter|c est quoi|expose)\b/,
  },
  {
    reason: 'harassment',
    when: /\b(?:insult\w*|menac\w*|humili\w*|messages? (?:mechants?|haineux|racistes|obscenes))\b.*\b(?:tous les jours|sans arret|sur (?:facebook|instagram|snap\w*|tiktok|whatsapp|discord|les reseaux|internet|twitter|messenger)|jour et nuit|toute la classe|le lycee|le college|depuis)\b/,
    unless: /\b(?:edf|couper|amende|huissier|caf|impots|majoration|comment (?:signaler|bloquer|parler))\b/,
  },
]
