import type { Rule } from './rule.ts'

/** Has been done, by the one who writes or someone near. */
const did = /(?:ai|a|avons|as|ont|vient de|viens de|viens d|vient d|est en train de|suis en train de)/.source
const gave = `${did}(?: \\w+){0,3}? (?:donnee?s?|donner|lue?s?|lire|dictee?s?|communique\\w*|envoye\\w*|mis|mettre|rentre\\w*|tape\\w*|rempli\\w*|saisi\\w*|fourni\\w*|transmis\\w*|confie\\w*|dit|partage\\w*|entre|ecrit)`
const card =
  /(?:carte (?!vitale|grise|d identite|sim\b)(?:\w+ )?|carte$|carte bleue|carte bancaire|visa|mastercard|16 chiffres|cryptogramme|numeros? de carte|chiffres de (?:ma|la|sa) carte|rib|coordonnees bancaires|iban)/
    .source

/** Money is leaving, or a card is in other hands. */
export const cardFraudRules: readonly Rule[] = [
  {
    reason: 'fraud-card',
    when: new RegExp(
      `\\b${gave}\\b.*\\b${card}.*\\b(?:faux|fausse|arnaque\\w*|bizarre|louche|escroc\\w*|inconnue?|lien|site|sms|telephone|monsieur|dame|acheteur|vendeur|quelqu un|pirate\\w*|imit\\w*|un mail)\\b`,
    ),
    unless:
      /\b(?:rien (?:clique|donne|rempli)|pas donne|comment (?:savoir|reconnaitre|eviter)|voici|connectez|carte (?:vitale|grise|d identite|sim|de sejour))\b/,
  },
  {
    reason: 'fraud-card',
    when: /\b(?:vole\w*|pirate\w*|hacke\w*|arrach\w*|utilise\w*|debite\w*|copie\w*)\b(?: \w+){0,3}? (?:ma|sa|la|notre) (?:carte(?! (?:vitale|grise|d identite|sim|de sejour|d electeur|navigo|fidelite))|cb|visa)\b|\b(?:ma|sa) (?:carte(?: bleue| bancaire)?|visa) (?:\w+ ){0,2}(?:volee|piratee|hackee|copiee|usurpee|est debitee|utilisee par)\b/,
    unless:
      /\b(?:vitale|verte|grise|rendue|d identite|comment (?:savoir|eviter)|si (?:un jour|on me)|mon operateur|numero client|mon fils|ma fille|mon gamin|mon enfant|mon petit)\b/,
  },
  {
    reason: 'fraud-card',
    when: /\b(?:paiements?|achats?|debits?|prelevements?|virements?|retraits?|operations?|depenses?|transactions?)\b(?: \w+){0,6}? (?:inconnus?(?<!prelevements? inconnus?)(?<!sepa inconnu)|frauduleu\w*|que (?:je n |j |je )?(?:ai|n ai) pas (?:faits?|faites?|effectue\w*|autorise\w*)|pas (?:moi|faits?|faites?|autorise\w*)|suspects?)\b|\b(?:debite|preleve|retire|pris|vole|disparu|parti|envole|vide|siphonne)e?s?\b(?: \w+){0,5}? (?:euros|argent|compte bancaire|mon compte|economies)\b(?!.*\b(?:abonnement|essai|tous les mois|par mois)\b)|\b(?:compte|argent|euros)\b(?: \w+){0,6}? (?:a zero|vide|se vide|est parti\w*|partis?|a disparu|envoles?|siphonne)\b/,
    unless:
      /\b(?:abonnement|essai|par mois|tous les mois|chaque mois|mensuel\w*|caf|rsa|operateur|edf|impots|facture|remboursement|cuisine|magazine|panier|contacts|mise a jour|fortnite|vbucks|v bucks|corbeille|memoire|photos|fichiers|comment (?:savoir|eviter|reconnaitre))\b/,
  },
  {
    reason: 'fraud-card',
    when: /\b(?:c est|c|ce n est|n est) pas moi\b.*\b(?:achete|paye|paiement|carte|compte|euros)\b|\b(?:achete|achat|paye|paiement|debite|preleve)\w*\b.*\b(?:c est|c|ce n est|n est) pas moi\b/,
  },
  {
    reason: 'fraud-card',
    when: /\bcoursier\b.*\b(?:carte|chercher|venu|pris)\b|\b(?:faux|fausse|soi disant|pretendu) (?:conseiller|conseillere|banquier|banque|service fraude)\b.*\b(?:valide|donne|vire|virement|paiement|confirme|lu|ajoute|parti)\w*\b|\b(?:valide|confirme)\w*\b.*\b(?:argent|euros|compte|paiement)\b.*\b(?:parti|partis|vide|zero|perdu|perdre|disparu|annul\w*)\b/,
    unless:
      /\bdoit passer\b(?!.*\b(?:code|minutes|heures?|ce soir|ce matin|tout a l heure|couper)\b)|\b(?:comment (?:savoir|reconnaitre)|c est normal)\b/,
  },
  {
    reason: 'fraud-card',
    when: /\b(?:transferer|virer|mette|mettre|deplacer|virement)\b.*\b(?:compte (?:sur|securise|de securite)|(?:argent|economies|euros|virement)\b.*\b(?:en securite|a l abri|sur un autre compte))\b/,
  },
  {
    reason: 'fraud-card',
    when: /\bopposition\b.*\b(?:vite|urgen\w*|immediat\w*|tout de suite)\b|\bj ai donne\b.*\b(?:cryptogramme|16 chiffres|numero de (?:ma )?carte|carte bleue|carte bancaire)\b/,
    unless: /\b(?:en general|comment fonctionne|hotel|employeur|normal|location de voiture)\b/,
  },
]

/**
 * The key of an account was given, or its contacts are asked for money. An account that is only taken has a sheet.
 */
export const accountFraudRules: readonly Rule[] = [
  {
    reason: 'fraud-account',
    when: new RegExp(
      `\\b${gave}\\b.*\\b(?:codes?|mot de passe|identifiants?|acces|certicode)\\b.*\\b(?:faux|fausse|arnaqu\\w*|escroc\\w*|inconnue?|monsieur|dame|telephone|sms|pirate\\w*|quelqu un|imit\\w*|ressembl\\w*|bizarre|whatsapp|depuis|6 chiffres|personne|banque|amie?)\\b`,
    ),
    unless:
      /\b(?:rien donne|pas donne|comment (?:savoir|reconnaitre)|voici|connectez|pouvez vous|faites|marche pas|refuse|incorrect|ne fonctionne|invalide|expire)\b/,
  },
  {
    reason: 'fraud-account',
    when: /\b(?:amis|contacts|gens|famille|proches)\b.*\brecoiv\w*\b.*\b(?:argent|euros|virement|payer|cartes?)\b/,
  },
  {
    reason: 'fraud-account',
    when: /\ba (?:mon|mes|mes codes|mon mot de passe)\b(?: \w+){0,3}? (?:mot de passe|codes?|identifiants?)?\b.*\b(?:banque)\b.*\bje (?:lui|leur) ai (?:dit|donne)\b|\b(?:a|ont) (?:mes|mon) (?:codes?|identifiants?|mot de passe) (?:bancaires?|de (?:la|ma) banque)\b/,
    unless: /\b(?:comment (?:savoir|usurper)|fiche|eviter|se proteger)\b|^(?:c est quoi|definition)/,
  },
]

/** Someone is in the machine, or holds it for ransom. */
export const deviceFraudRules: readonly Rule[] = [
  {
    reason: 'fraud-device',
    when: /\b(?:pris|prend|prendre|controle\w*|prise) (?:la main|le controle|en main)?(?: \w+){0,2}?\b(?:sur|de|mon|a distance)\b(?: \w+){0,2}? (?:ordinateur|telephone|ecran|tablette|mobile)\b|\b(?:souris|curseur)\b.*\b(?:bouge|deplace)\w*\b.*\b(?:seule?|sans moi)\b|\bbouge (?:ma|la) souris\b|\b(?:fouille|regarde\w*|entree?|connecte\w*)\b.*\b(?:dans|sur) mon (?:ordinateur|telephone)\b.*\ba distance\b|\bfouille dans mon (?:ordinateur|telephone)\b|\bcontrol\w* mon (?:ordinateur|telephone|ecran)\b/,
    unless:
      /\b(?:je (?:veux|voudrais|souhaite)|comment (?:prendre|controler)|pouvez vous|mon fils peut|batterie|pile)\b/,
  },
  {
    reason: 'fraud-device',
    when: /\b(?:anydesk|any desk|teamviewer|team viewer|ultraviewer|rustdesk|supremo)\b/,
    unless:
      /\b(?:c est quoi|comment (?:installer|utiliser|desinstaller|marche)|a quoi sert|mon (?:fils|neveu)|teletravail)\b/,
  },
  {
    reason: 'fraud-device',
    when: /\b(?:rancon\w*|ransomware|crypte\w*|chiffre\w*)\b.*\b(?:fichiers?|photos?|documents?|ordinateur|payer|argent|bitcoin|disque|rancon)\b|\b(?:fichiers?|photos?|documents?|ordinateur|disque|ecran)\b.*\b(?:rancon\w*|ransomware|cryptes?|bitcoins?)\b|\brancon(?:giciel|ware)\b/,
    unless: /\b(?:c est quoi|comment (?:eviter|se proteger)|webcam|filme|cours du|comment (?:mettre|chiffrer))\b/,
  },
  {
    reason: 'fraud-device',
    when: /\b(?:ecran|ordinateur|message|telephone)\b.*\b(?:bloque\w*|verrouille\w*)\b.*\b(?:payer|payez|euros|bitcoins?)\b|\b(?:fait|faire) installer\b.*\b(?:application|appli|logiciel|programme)\b.*\b(?:banque|codes?|chiffres|compte)\b|\b(?:appele|rappele|installe|paye)\b.*\b(?:microsoft|technicien|support|depannage|numero (?:sur|affiche|de l ecran))\b/,
    unless: /\b(?:orange|sfr|free|bouygues|imei|comment bloquer|pas appele|bloquer un numero|rendez vous)\b/,
  },
]

/** Other frauds that have cost, or are costing now. */
export const otherFraudRules: readonly Rule[] = [
  {
    reason: 'fraud-other',
    when: /\b(?:suis|ete|etre|fait|faire|fais|train de me faire) (?:\w+ )?(?:arnaqu\w*|escroqu\w*|avoir par|roule\w* par|depouill\w*)\b|\b(?:m a|m ont|on m a) (?:\w+ )?(?:arnaqu\w*|escroqu\w*|extorqu\w*)|viens? de perdre\b(?: \w+){0,4}? (?:euros|argent|economies|\d+)\b|\bfaux proprietaire\b.*\b(?:verse|paye)\b|\bpayer encore\b.*\b(?:debloquer|gains)\b\b|\bvictime d ?(?:une )?(?:arnaque|escroquerie|fraude)\b/,
    unless: /\b(?:comment (?:eviter|ne pas)|peur d|pour ne pas|sans me faire|eviter de)\b/,
  },
  {
    reason: 'fraud-other',
    when: /\b(?:cartes?|tickets?|coupons?|recharges?|codes?) (?:\w+ )?(?:pcs|neosurf|transcash|paysafecard|google play|itunes|steam|cadeaux?)\b.*\b(?:donne\w*|achet\w*|envoy\w*|demande\w*|reclam\w*|debloquer|numeros|depuis)\b|\b(?:achet\w*|donne\w*|envoy\w*|demande\w*|reclam\w*)\b.*\b(?:pcs|neosurf|transcash|paysafecard|cartes? (?:google play|itunes|steam|cadeaux?))\b|\bwestern union\b|\bmoneygram\b/,
    unless: /\b(?:comment utiliser|offrir|c est quoi)\b/,
  },
  {
    reason: 'fraud-other',
    when: new RegExp(
      `\\b${did}(?: \\w+){0,4}? (?:envoye\\w*|virement|vire|verse\\w*|paye\\w*|donne\\w*|transfere\\w*|investi\\w*|prete)\\b.*\\b(?:euros|argent|economies|acompte|caution|virement|mandat)\\b.*\\b(?:arnaqu\\w*|escroc\\w*|faux|fausse|rencontree?|jamais vue?|militaire|inconnue?|disparu\\w*|plus de nouvelles?|redemande|en renvoyer|recuperer|retirer|bloque\\w*|n existe pas|soi disant)\\b`,
    ),
    unless: /\b(?:faux site administratif|extrait de naissance|caf|trop percu)\b/,
  },
  {
    reason: 'fraud-other',
    when: /\b(?:toujours |encore )?(?:au telephone|en ligne|sur l autre ligne)\b.*\b(?:banque|virement|donner|chiffres|code|attendre|argent|carte)\b.*\b(?:je fais quoi|encore|maintenant|urgent|demande|doi[st]|attendre)\b/,
    unless: /\b(?:banque en ligne|rendez vous|comment (?:payer|acheter)|achat en ligne|demande en ligne|declaration)\b/,
  },
]
