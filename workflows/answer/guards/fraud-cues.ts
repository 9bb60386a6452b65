import { all, inTurn, near } from './cues.ts'
import type { Rule } from './rule.ts'

/** Has handed over, by the one who writes or someone near: never « donner », which asks. */
const gave =
  '(?:ai|a|avons|ont|as|me suis fait|viens de|vient de|lui ai|leur ai|les ai|l ai) (?:\\w+ ){0,3}?(?:donne\\w*|tape\\w*|communique\\w*|envoye\\w*|valide\\w*|dicte\\w*|lue?s?|lire|dit|rempli\\w*|rentre\\w*|mis|confirme\\w*|approuve\\w*|entre|saisi\\w*|transmis|fourni\\w*|laisse\\w*|confie\\w*|partage\\w*|renseigne\\w*|note\\w*|ecrit)'
const card =
  'carte(?! (?:vitale|grise|d identite|sim|de sejour|d electeur|navigo|de fidelite|mere|memoire|postale|verte))|visa|mastercard|cryptogramme|(?:16|seize|trois|3) chiffres|chiffres (?:derriere|de derriere|du dos|au dos)|rib|iban|coordonnees bancaires'
const key = 'mots? de passe|codes?(?! postal)|identifiants?|acces|certicode|numero client|pass secret'
const crook =
  'faux|fausses?|arnaqu\\w*|escro\\w*|inconnue?s?|pirat\\w*|voleurs?|voyous?|bizarres?|louches?|suspecte?|brouteurs?|soi disant|pretendue?|se faisait passer|se fait passer|pas (?:le|la|un|une) vraie?|c etait pas|etait pas (?:eux|lui|elle|la|le)|pas normal|me suis fait avoir|me suis fait rouler|un piege|ressembl\\w*|imit\\w*|doute'
const stranger =
  'monsieur|dame|homme|type|gars|quelqu un|personne|livreur|coursier|technicien|conseill\\w+|banquier|agent|acheteu\\w+|vendeu\\w+|au telephone|par telephone|par sms|m a appelee?|m ont appelee?|whatsapp|leboncoin|bon coin|vinted|sur un (?:lien|site)|lien recu|lien du|une page|un lien'
const money = 'euros|argent|economies|comptes?|livret|epargne|salaire|pension|paye|retraite'

/** Someone who asks how things go, or who tells of what did not happen or is over. */
const asking =
  /\b(?:comment (?:savoir|reconnaitre|eviter|reperer|on repere|se proteger|me proteger|proteger|distinguer|verifier)|(?:pas|jamais|rien|ne) (?:encore )?(?:donne|clique|rempli|paye|repondu|envoye|tape|verse|valide|touche)\w*|voici|connectez|faites|doit passer|l an dernier|l annee derniere|il y a (?:\w+ ){0,1}(?:ans?|mois)|c est regle|(?:ont|a) (?:tout )?rembourse|hotel|employeur|patron|mairie|proprietaire|est ce (?:que c est )?(?:un risque|risque|normal|sur|dangereux)|c est normal|exprime|exemple|expose|atelier|si un jour|au cas ou|a chaque fois)\b/

/** Frauds as pairs of signs that stand together in any order, for what the exact sentences of the other rules miss. */
export const fraudCues: readonly Rule[] = [
  {
    // « jé doné », once folded, reads « je donne »
    reason: 'fraud-card',
    when: all(near('je (?:donne|tape|mets|rentre|lis|dicte|envoie)', card, 5), crook),
    unless: asking,
  },
  {
    reason: 'fraud-card',
    when: all(
      near('escro\\w*|arnaqueu\\w*|voleurs?|pirate|inconnu', '(?:a|ont|possede|connait) (?:ma|mon|mes|sa|son|ses)', 2),
      `${card}|${key}`,
    ),
    unless: asking,
  },
  {
    reason: 'fraud-card',
    when: all(
      'faux site|fausse (?:page|boutique|annonce|appli)|faux (?:vendeur|marchand|formulaire)',
      'ai (?:\\w+ ){0,2}?(?:achete|paye|commande|mis|rempli|regle)|ont (?:mon|mes|pris)|debit\\w*',
      `argent|euros|${card}`,
    ),
    unless: asking,
  },
  { reason: 'fraud-card', when: all(near(gave, card, 6), `${crook}|${stranger}`), unless: asking },
  { reason: 'fraud-account', when: all(near(gave, key, 5), crook), unless: asking },
  {
    reason: 'fraud-account',
    when: all(near(gave, key, 5), 'banque|bancaire|banquier|franceconnect|france connect', stranger),
    unless: asking,
  },
  {
    reason: 'fraud-card',
    when: all(
      inTurn(
        '(?:ai|a|m a fait|fait|ont) (?:\\w+ ){0,1}(?:valider?|confirmer?|approuve\\w*|accepter?|autoriser?)',
        'paiement|virement|operation|appli|application|achat|beneficiaire|truc',
        5,
      ),
      `${crook}|monsieur|dame|homme|pression|plus rien|parti\\w*|disparu|a zero|vide|perdre|perdu|au telephone|conseill\\w+ (?:de (?:la|ma) banque)`,
    ),
    unless: asking,
  },
  {
    reason: 'fraud-card',
    when: all(
      near(
        'manque|disparu\\w*|envole\\w*|parti\\w*|vide\\w*|siphonne\\w*|ponctionn\\w*|retraits?|preleve?\\w*|prelevements?|debits?|debite\\w*|vole\\w*|pris|prend\\w*|pique\\w*|pompe\\w*|achats?|courses|paiements?|depens\\w*|virements?',
        `\\d+ (?:euros|e)|${money}|carte`,
        5,
      ),
      'pas moi|jamais (?:fait|autorise|demande|achete)|que (?:je n |j |je )?ai pas (?:fait\\w*|autorise\\w*)|sans (?:mon accord|que je|rien)|inconnue?s?|toutes les (?:\\w+ )?(?:minutes|heures)|chaque (?:minute|heure)|en ce moment|de partout|alors que je suis|a l etranger|fraud\\w*|pirat\\w*|voleurs?|arnaqu\\w*|escro\\w*|fausse|la maintenant|d un coup sans',
    ),
    unless:
      /\b(?:abonnement|essai|comment (?:savoir|eviter|reconnaitre)|mon (?:fils|gamin|petit fils|enfant)|ma fille|fortnite|jeu|caf|impots|edf|impaye|rejete|l an dernier|il y a \w+ ans?|prelevement sepa|telephone (?:vole|a ete vole)|velo|carte vitale|navigo)\b/,
  },
  {
    reason: 'fraud-card',
    when: /\b(?:(?:vole|pique|pris|arrache|chipe|fauche|tire)e?s?\b(?: \w+){0,5}? (?:carte bleue|carte bancaire|visa)|(?:compte|livret|ldd|epargne)(?: \w+){0,3}? (?:a ete|est|s est fait|ete|etait|se) (?:entierement |completement |tout )?vide\w*|manque (?:\w+ )?\d+ (?:\w+ )?euros (?:sur|dans))\b/,
    unless: asking,
  },
  {
    reason: 'fraud-account',
    when: all(
      'pirat\\w*|hack\\w*|vole\\w*|pris|usurp\\w*|se fait passer pour moi|en mon nom|a mon nom|de ma part|mon (?:compte|facebook|whatsapp|insta\\w*|mail|profil)',
      inTurn(
        'demand\\w*|reclam\\w*|ecrit|soutir\\w*|envoie\\w*|recoi\\w*|veut|arnaqu\\w*|paye\\w*|mendie\\w*',
        'argent|euros|virement|payer|coupons?|cartes? (?:pcs|cadeaux?)|mandat',
        9,
      ),
      'amie?s?|contacts?|famille|mere|pere|gens|proches|copine?s?|voisine?s?|collegues?|copains?|soeur|frere|fille|fils|tout le monde|carnet',
    ),
    unless: /\b(?:nouveau numero|ami m a|amie m a|m ecrit|c est vraiment|est ce (?:lui|elle|vraiment))\b/,
  },
  {
    reason: 'fraud-account',
    when: /\b(?:quelqu un|on|ils?|elle|un (?:pirate|inconnu)|pirate|ont|a|ete)\b(?: \w+){0,5}? (?:change\w*|modifie\w*|remplace\w*) (?:mon|le|ma|l) (?:rib|iban|compte bancaire)\b|\b(?:mon |ma |mes )(?:compte )?(?:paypal|banque|cpf|formation|epargne formation|compte formation|compte bancaire|caf|compte caf|ameli|compte ameli|impots|amazon)\b(?: \w+){0,4}? (?:pirat\w*|hack\w*|vide\w*|vole\w*|utilise\w* par|paye (?:\w+ )+toute? seule?|achete (?:\w+ )+toute? seule?)\b/,
    unless:
      /\b(?:je (?:veux|voudrais|souhaite|dois)|comment (?:changer|savoir|eviter)|ou (?:je )?(?:change|modifie)|j ai chang\w*|pour changer)\b/,
  },
  {
    reason: 'fraud-device',
    when: all(
      `${inTurn('il|ils|elle|on|technicien|monsieur|gars|type|dame|homme|quelqu un|depanneur|personne|inconnue?|pirate|hacker|support|microsoft|windows', '(?:est|sont|entree?s?|rentree?s?|fouille\\w*|clique\\w*|navigue|regarde|controle\\w*|prend\\w*|pris|bouge\\w*|se promene|(?:fait|faire) (?:installer|telecharger|ouvrir))', 4)}|laisse (?:la main|l acces|quelqu un|un)`,
      'dans mon (?:ordinateur|telephone|portable)|voi[ts] (?:tout|mon ecran)|mon ecran|la main|le controle|mes comptes|mon compte|ma banque|ma souris|clique partout|a distance|un (?:machin|logiciel|truc|programme)',
      'telephone|distance|installe\\w*|telecharge\\w*|ecran|clique\\w*|main|appel\\w*|banque|controle|inconnu\\w*|depann\\w*|maintenant|encore',
    ),
    unless:
      /\b(?:comment (?:prendre|controler|partager|voir|reconnaitre|eviter|savoir)|mon (?:fils|neveu|petit fils|gendre)|ma (?:fille|niece)|je (?:veux|voudrais|souhaite)|pouvez vous|partager mon ecran|bouton|quelqu un (?:pour|peut|pourrait)|reunion|visio|virus qui)\b/,
  },
  {
    reason: 'fraud-device',
    when: /\b(?:souris|fleche|curseur|pointeur)\b(?: \w+){0,5}? (?:bouge|bougent|se deplace|se promene|ouvre|clique)\b(?: \w+){0,4}? (?:toute? seule?|sans (?:que|moi)|mes|ma|mon)\b|\b(?:fichiers?|documents?|photos?|ordinateur)\b.*\b(?:locked|encrypted|rancon|bitcoins?|crypto|payer pour)\b|\b(?:payer|bitcoins?)\b.*\b(?:retrouver|recuperer|ravoir|debloquer) (?:\w+ )?(?:fichiers?|documents?|photos?|ordinateur)\b/,
    unless: /\b(?:comment (?:mettre|eviter)|pile|batterie|tapis|abonnement|stockage|icloud|google photos|sauvegarde)\b/,
  },
  {
    reason: 'fraud-other',
    when: all(
      '(?:ai|a|ont|avons|vient de|viens de|fait|train d|train de|va|vend \\w+ \\w+ pour) (?:\\w+ ){0,4}?(?:vire\\w*|envoye\\w*|verse\\w*|paye\\w*|donne\\w*|transfere\\w*|investi\\w*|prete\\w*|virement|depense\\w*|perdu|regle)|envoie',
      '\\d+|euros|argent|caution|acompte|economies|virement|loyer|mandat|frais|bijoux|epargne',
      'plus de nouvelles?|n existe (?:pas|plus)|a disparu|ont disparu|jamais vue?s?|rencontree?s? (?:sur|en)|arnaqu\\w*|escro\\w*|faux|fausses?|militaire|armee|brouteur|amoureu\\w+|bloque\\w* (?:sur|mon|le)|en (?:veut|demande|redemande|reclame|renvoyer) encore|encore \\d+|pour (?:le|les|l|la) (?:rendre|debloquer|recuperer)|c etait (?:pas|un)|crypto\\w*|trad\\w+|soi disant|il a coupe|plus personne|plus joignable|repond\\w* plus',
    ),
    unless:
      /\b(?:site (?:pas cher|marchand)|commande\w*|baskets|chaussures|colis|livre\w*|tondeuse|poele|service client|remboursement|facture|caf|trop percu|extrait|acte de naissance|magasin|l an dernier|pas encore|rien (?:verse|paye|donne)|comment (?:savoir|eviter|reconnaitre)|proprio\w* me rend|depot de garantie|c est regle|conseil)\b/,
  },
  {
    reason: 'fraud-other',
    when: /\b(?:(?:me|m|se|s|nous) (?:suis |est |sont |sommes )?(?:fait|faite|fais) (?:\w+ )?(?:entub\w*|pigeon\w*|pigeoner|plum\w*|roul\w*|escro\w*|arnaq\w*|depouill\w*|truand\w*|carott\w*)|on m a (?:bien )?(?:entub\w*|pigeon\w*|plum\w*|roule\w*|escro\w*|arnaq\w*|truand\w*|carott\w*)|faux (?:policiers?|gendarmes?|agents?|plombiers?|artisans?)\b(?: \w+){0,6}? (?:porte|chez|bijoux|argent|entre\w*|demande\w*|pris|carte))\b/,
    unless:
      /\b(?:comment (?:eviter|savoir|ne pas|reconnaitre)|sans me faire|peur de|pour ne pas|eviter de|l an dernier|il y a (?:\w+ )ans?|c est regle|site de vente|commande\w*)\b/,
  },
  {
    reason: 'fraud-other',
    when: all(
      '(?:suis|est|encore|toujours|la) (?:\\w+ ){0,2}?(?:au telephone|en ligne) avec|sont au telephone|reste au telephone|rester en ligne|ne pas raccrocher|raccroche pas|train d acheter des cartes',
      'virement|code|carte|cartes|banque|payer|argent|bijoux|euros|ordinateur',
    ),
    unless: /\b(?:rendez vous|comment|caf|impots|orange|sfr|free)\b/,
  },
  {
    reason: 'fraud-device',
    when: all(
      'pirates?|hackers?|police|gendarmerie|virus|rancon|inconnue?s?|soi disant|technicien|depanneur|faux|monsieur',
      'bloque\\w*|verrouille\\w*|reclame\\w*|demande\\w*|voit (?:tout|mon)|est (?:encore )?(?:sur|dans) mon|se connecter a mon|ouvre ma banque|ne pas eteindre|ne surtout pas eteindre',
      'ordinateur|ecran|telephone|fichiers?|factures?|documents?|banque',
      '(?:payer|euros?|argent|rancon)|voit tout|banque|(?:sur|dans|a) mon (?:ordinateur|telephone)|a bloque',
    ),
    unless:
      /\b(?:comment (?:eviter|savoir|enlever|supprimer)|appelez|appeler un numero|me dit d appeler|rendez vous|preplainte|pre plainte|plainte en ligne|operateur|free|sfr|bouygues|banque (?:me )?demande|c est (?:vrai|normal))\b/,
  },
  {
    reason: 'fraud-other',
    when: all(
      'taxes?|frais|encore|commission|caution',
      'rendre|debloquer|recuperer|retirer|sortir',
      'argent|gains?|bitcoins?|crypto\\w*|fonds|placement|plateforme|heritage',
      'demand\\w*|veulent|veut|reclam\\w*|exig\\w*|faut payer',
    ),
    unless:
      /\b(?:caf|impots|proprio\w*|proprietaire|banque (?:postale|populaire)|succession|notaire|comment (?:savoir|eviter))\b/,
  },
  {
    reason: 'fraud-other',
    when: all(
      'amoureu\\w+|rencontree?s? (?:sur|en)|jamais vue?|faux|fausse|soi disant|huissier|police|nouveau numero',
      '(?:me |m en )?demande \\d+ euros|cartes? prepayees?|coupons?|(?:ai|a) (?:vire|renvoye|livre)|envoye (?:un|le|la|mon) colis',
    ),
    unless: asking,
  },
]
