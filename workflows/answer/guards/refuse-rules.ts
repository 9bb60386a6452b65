import type { Rule } from './rule.ts'

/** Attempts at the assistant itself, and insults. */
export const attackRules: readonly Rule[] = [
  {
    reason: 'attack',
    when: /\b(?:ignore\w*|oublie\w*|contourne\w*|desactive\w*|enfrein\w*|bypass|disregard|forget)\b(?: \w+){0,4}? (?:instructions?|consignes?|regles?|directives?|filtres?|restrictions?|prompt|rules|garde fous)\b|\b(?:prompt|message|instructions?|consignes?) (?:systeme?|system|initiale?s?|secretes?|cachees?|de ton developpeur|du developpeur)\b|\b(?:system|your|developer) prompt\b|\bnouvelles? consignes?\b.*\b(?:reponds?|donne|gouvernement|uniquement)\b/,
  },
  {
    reason: 'attack',
    when: /\b(?:mode (?:developpeur|dan|debug|admin)|tu es (?:maintenant )?dan|you are (?:now )?dan|jailbreak|sans (?:limites?|restrictions?|censure)\b.*\btu|ia sans limites?|drop table|union select|rm rf|cle api|api key|acces accorde|script alert)\b|\b(?:tu es|fais comme si|fais semblant|imagine que tu|on joue|joue le role)\b.*\b(?:sans regles?|numeros? de cartes?|mots? de passe|pirate|illegal|aucune restriction|evil|administrateur)\b|\bdonner? (?:moi )?les mots de passe d\w*\b.*/,
  },
  {
    reason: 'attack',
    when: /\breponds? (?:uniquement|seulement|toujours|oui)\b.*\b(?:par|a tout|pirate|oui|ok)\b|\brepete\w* (?:mot pour mot|le (?:texte|message))\b|\b(?:montre|affiche|revele|donne)\w*(?: moi)? (?:ton|ta|tes|le contenu de ton|la base de)\b(?: \w+){0,2}? (?:prompt|configuration|instructions|cle|base de donnees|donnees|code source|fichier)\b/,
  },
  {
    reason: 'attack',
    when: /\b(?:connards?|connasse|encul\w*|fils de pute|fdp|ntm|nique (?:ta|ton)|va te faire|va chier|ta gueule|tg|salope|sale robot|abruti|bande de cons|tous des cons|espece d \w+)\b/,
    unless: /\b(?:m a (?:traite|dit|insulte|ecrit)|me traite|il m|elle m|on m|m insulte|traitent)\b/,
  },
]

/** Hate of people for what they are. */
export const discriminationRules: readonly Rule[] = [
  {
    reason: 'discrimination',
    when: /\b(?:refuser|ecarter|virer|trier|eviter|pas (?:de|d)|embaucher|faire partir|veux pas|expulser|trie\w*|sans|veux)\b(?: \w+){0,6}? (?:arabes?|noirs?|musulman\w*|juifs?|juives?|gitans?|roms?|homos?|homosexuels?|etrangers?|africains?|chinois|voilee?s?|femmes enceintes|handicapes?|immigres?|maghrebins?)\b(?!.*\b(?:mes droits|plainte|victime|aide)\b)/,
    unless:
      /\b(?:visa|titre de sejour|noir et blanc|fond noir|ecran noir|encre|tests?|permis|conjoint|operateur|numero|appels?|aider|apprendre|texte)\b/,
  },
  {
    reason: 'discrimination',
    when: /\b(?:arabes?|noirs?|musulmans?|juifs?|gitans?|roms?|homosexuels?|homo|etrangers?|immigres?|handicapes?|femmes|trans|pedes?)\b(?: \w+){0,5}? (?:tous des|sont des|profitent|voleurs?|nulles?|malades|dehors|au goulag|sans proces|faire partir|devraient pas|controlent|prennent (?:tout|notre)|coutent)\b|\bsales? (?:race|arabe|noir|juif|pede|gitan|blanc|etranger)\w*\b|\b(?:de souche|retourne\w* dans (?:ton|votre|leur) pays|negres?|bougnoules?|youpins?|race (?:blanche|inferieure))\b|\bblague\w* (?:sur les|raciste|homophobe)\b|\braciste\b.*\b(?:ecris|ecrire|message|blague)\b|\b(?:ecris|ecrire|message|blague)\b.*\braciste\b/,
    unless: /\b(?:m a (?:traite|dit|insulte)|me traite|victime|plainte|recois|on m envoie)\b/,
  },
]

/** Other people's data, and spying on them. */
export const othersDataRules: readonly Rule[] = [
  {
    reason: 'others-data',
    when: /\ba qui (?:appartient|est) (?:ce|le) (?:numero|telephone|portable|0|num)|\ba qui appartient\b|\b(?:sans (?:qu (?:il|elle|ils)|que \w+(?: \w+)?) (?:le |s en |la )?(?:sache|voie|voit|rende|savent)|sans (?:son|leur) (?:accord|consentement)|a (?:son|leur) insu|en cachette|ne doit pas le savoir|pendant qu (?:il|elle) dort)\b/,
    unless:
      /\b(?:quitter|partir|violent|frappe|photos? (?:de moi|publie\w*|nue\w*)|publie\w*|mes donnees|image|preleve\w*|abonne\w*|voir samedi|fils|fille de \d|installe|debite|appartient ce (?:cable|chargeur))\b/,
  },
  {
    reason: 'others-data',
    when: /\b(?:espionn\w*|logiciel (?:espion|cache)|mouchard|pirater|hacker|lire|voir|surveiller|fouiller|acceder|entrer|rentrer|localiser|pister|suivre|deviner)\b(?: \w+){0,5}? (?:de|du|d|sur|dans|a) (?:\w+ )?(?:ma|mon|un|une|autre|la|le) (?:femme|mari|copine|copain|ex|voisine?|collegue|employee?|belle (?:mere|fille)|conjointe?|locataire|autre personne|autre usager)\b/,
    unless:
      /\b(?:video de|appel|partage\w*|photos? de (?:ma|mon) (?:petit|fille)|avec (?:son|ses)|caf|declaration|sur mon telephone|mon (?:mari|ex|copain) (?:a|lit|me|m|sait)|peur)\b/,
  },
  {
    reason: 'others-data',
    when: /\b(?:adresse|numero(?: de (?:telephone|portable))?|coordonnees|salaire|dossier medical|dossier|casier(?: judiciaire)?|compte (?:bancaire|ameli|caf)|messages?|sms|whatsapp|mails?)\b (?:personnel\w* )?(?:de|du|d)(?: (?:mon|ma|un|une|cette|l|la|le))?(?: autre| ancien\w*)? ?(?:ex|voisine?|collegue|employee?|copine|copain|locataire|usager|usagers|maire|belle (?:fille|mere|soeur)|proprietaire de)\b/,
    unless: /\b(?:d un ami disparu|avec son accord|recois|recu|bloquer|envoye|employeur)\b/,
  },
  {
    reason: 'others-data',
    when: /\b(?:ou habite|trouve\w*(?: moi)? (?:l )?(?:adresse|numero)|combien (?:gagne|touche)|(?:adresse|salaire|dossier) de (?:monsieur|madame|mme|m)\b|donne\w* moi (?:son|leur|le) (?:nom|adresse|numero|dossier) (?:et|de|d))\b/,
    unless:
      /\b(?:france services|mairie|caf|conseiller|cpam|impots|le numero de (?:la|l)|ma mere|assurance|service|urgence|numero d)\b/,
  },
]

/** Help to break the law. */
export const illegalRules: readonly Rule[] = [
  {
    reason: 'illegal',
    when: /\b(?:faire|fabriquer|acheter|obtenir|avoir|creer|trouver|vendre|imiter|falsifier|ou trouver|modifier|besoin d)\b(?: \w+){0,3}? (?:faux|fausse|fausses) (?:\w+ )?(?:permis|papiers?|carte|justificatif|bulletins?|fiches?|certificat|attestation|arret|passeport|diplome|pass|billets?|avis|identite|facture|ordonnance|site|compte|profil)\b|\bfalsifi\w*\b|\bimiter (?:la|une|sa) signature\b/,
    unless:
      /\b(?:reconnaitre|signaler|eviter|on m a|vendu|arnaqu\w*|victime|quelqu un|victime|supprimer|recu|j ai (?:achete|paye))\b/,
  },
  {
    reason: 'illegal',
    when: /\bcomment (?:pirater|hacker|cracker|craquer|frauder|arnaquer|voler|trafiquer|falsifier|usurper|escroquer|denoncer faussement)\b|\b(?:fabriquer|faire) une bombe\b|\b(?:acheter|vendre|trouver|ou trouver) (?:de la |du |une |des )?(?:drogue|cannabis|cocaine|shit|weed|armes?|flingue)\b|\b(?:frauder|tricher|mentir)\b.*\b(?:caf|impots|rsa|fisc|cpam|chomage|aides)\b|\bpirater (?:un|une|le|la) (?:compte|wifi|telephone|facebook|instagram)\b/,
  },
  {
    reason: 'illegal',
    when: /\b(?:ne pas|sans|pas|cacher)\b(?: \w+){0,2}? (?:declarer|dire|mes revenus|mon copain|ma copine|mon concubin)\b.*\b(?:garder|toucher|continuer|attraper|sans que|impots|la caf|au noir|aides)\b|\btravail(?:ler)? au noir\b.*\b(?:sans|comment)\b|\b(?:streaming|films?|match|iptv|musique|logiciel|series)\b.*\b(?:gratuit\w*|pirate\w*|illegal\w*)\b.*\b(?:sans (?:se|me) faire|illegal\w*|pirate\w*|attraper)\b|\bsans (?:me|se) faire (?:attraper|prendre|choper|pincer)\b/,
    unless: /\boubli\w*\b/,
  },
]

/** What Passerelle does not do. */
export const scopeRules: readonly Rule[] = [
  {
    reason: 'out-of-scope',
    when: /\brecette (?:de|du|d)\b|\b(?:quel|il fait quel) temps\b.*\b(?:demain|fait|fera|aujourd hui|weekend|prevu|ce)\b|\bmeteo (?:de|du|pour|a|demain)\b|\b(?:raconte|raconter|fais|dis)\w*(?: moi)? une? (?:blague|histoire|devinette)\b|\bhoroscope\b|\bpour qui (?:\w+ ){0,2}?(?:voter|vote|votez)\b|\b(?:vous )?votez pour qui\b|\bqui va gagner\b|\b(?:tierce|quinte|pmu|loto|euromillions?)\b|\bquel cheval\b|\bcapitale (?:de|du|des) \b/,
    unless:
      /\b(?:appli|application|installer|site|telephone|creer un|medecin|comment (?:trouver|mettre|imprimer|scanner))\b/,
  },
  {
    reason: 'out-of-scope',
    when: /\b(?:ecris|ecrire|redige|invente|compose|fais)\w*(?: moi)? (?:un|une|l|mon|ma|mes) (?:\w+ )?(?:poeme|roman|intro|dissertation|chanson|rap|conte|histoire|devoirs?|programme (?:en )?python|nouvelle)\b|\b(?:dissertation|devoirs? de maths?|exercice de maths?)\b|\b(?:resous|calcule|resoudre)\b.*(?:\d ?x\b|\bx\b|\bequation\b)|\b(?:meilleure?|quelle? est l[ae]?) (?:\w+ ){0,3}(?:equipe de foot|film|restaurant|joueur|chanteur)\b|\btradui[st]\w*(?: moi)? (?:ce|cette|en)\b/,
    unless: /\b(?:appli|google traduction|comment (?:faire|utiliser)|site|telephone|pronote|ent)\b/,
  },
]
