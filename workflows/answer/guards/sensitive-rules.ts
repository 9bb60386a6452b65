import type { Rule } from './rule.ts'

const act =
  /(?:faites?|fasse|faire|fassiez|remplir|rempli\w*|remplissez|connecter|connectez|prendre|prenez|inscrire|inscrivez|actualise\w*|commande\w*|creer|creez|paye[rz]?|signe[rz]?|valide[rz]?|envoye[rz]|repondre|resilie\w*|change[rz]|finir|mettre|declarer|telecharge[rz])/
    .source
const relative =
  /(?:ma|mon|mes|sa|son|une?|la|le|des|d une?|les)(?: \w+)? (?:mere|pere|grand mere|grand pere|mari|femme|soeur|frere|oncle|tante|voisine?|fils|fille|parents?|ami|amie|beau pere|belle mere|conjointe?|patiente?|beneficiaire|personnes?|usagers?|gens|dame|familles?|epouse?|maman|papa|mamie|papi)/
    .source

const inTheirPlace: readonly string[] = [
  [
    /\b(?:mot de passe|codes?|identifiants?) (?:de|d) /.source,
    relative,
    /\b.*\b(?:banque|gere\w*|tete|alzheimer|malade)\b/.source,
  ].join(''),
  [
    /\b/.source,
    relative,
    /\b.*\b(?:alzheimer|perd la tete|prison|hospitalise\w*|curatelle|tutelle)\b.*\b(?:signe\w*|codes?|gere\w*|demarches?|actualisation|compte|declar\w*)\b/
      .source,
  ].join(''),
  [
    /\b/.source,
    relative,
    /\b.*\b(?:a (?:sa|leur) place|en (?:son|leur) nom|(?:avec|j ai|garde|garder|ai|tous|laissent?|donnent?|donne|m a donne) (?:\w+ ){0,2}(?:ses|leurs?|son|les) (?:codes?|identifiants?|mots? de passe|carte|acces|franceconnect|france connect))\b/
      .source,
  ].join(''),
  [/\b(?:a la place d|au nom d)e? ?/.source, relative, /\b/.source].join(''),
  [
    /\b/.source,
    act,
    /\b.*\bpour (?:elle|lui|eux)\b.*\b(?:peux|droit|signer|site|code|autorise|interdit)\b/.source,
  ].join(''),
  [/\bsigner? pour (?:elle|lui|ma|mon)\b/.source].join(''),
]

/** Acting in someone's place, which needs an authorised helper. */
export const sensitiveRules: readonly Rule[] = [
  {
    reason: 'do-it-for-me',
    when: new RegExp(
      `\\b(?:faites|fais|faire|remplissez|remplir|inscrivez|connectez vous|connecte toi|vous connecter|occupez vous|reglez|resiliez|signez|validez|actualisez|declarez|commandez|finissez|repondez|envoyez)\\b(?: \\w+){0,7}? (?:a ma place|pour moi|a notre place|pour nous|pour mon compte)\\b|\\b(?:a ma place|pour moi)\\b.*\\b${act}\\b.*\\b(?:vous|votre|je vous|tu)\\b|\\b(?:pouvez vous|vous pouvez|peux tu|tu peux|pourriez vous|est ce que vous|votre equipe)\\b(?: \\w+){0,8}? (?:pour moi|a ma place|avec mes (?:codes|identifiants|acces)|sur mon compte)\\b`,
    ),
    unless:
      /\b(?:quoi pour moi|trop (?:dur|complique) pour moi|bon pour moi|comment (?:\w+ ){0,3}pour moi|mail pour moi)\b/,
  },
  {
    reason: 'do-it-for-me',
    when: /^(?:bonjour |bonsoir |svp |s il vous plait |voila |alors )*(?:faites(?! vous)|inscrivez|connectez vous|remplissez|creez|commandez|actualisez|declarez|changez|resiliez|signez|payez|prenez la main|occupez vous)\b(?: moi)?(?: \w+)/,
    unless: /\b(?:rappelez|comment)\b/,
  },
  {
    reason: 'do-it-for-me',
    when: /\b(?:connectez vous|allez sur mon compte|rentrez sur mon compte|entrez dans mon compte)\b|\bfaites moi\b|\b(?:remplissez|completez) (?:le|mon|la|ma)\b/,
  },
  {
    reason: 'do-it-for-me',
    when: /\b(?:sais?|savoir|sait) (?:pas|plus|ni|jamais appris a) (?:bien )?(?:lire|ecrire|lire ni ecrire)\b|\b(?:pas savoir|ni) lire\b|\banalphabete\b|\billettr\w*\b|\blis (?:mal|pas)\b/,
    unless: /\b(?:document|fichier|pdf|video|dvd|cd|qr|parler|au bout du fil|quelqu un de chez vous|lecteur)\b/,
  },
  {
    reason: 'for-someone-else',
    when: new RegExp(inTheirPlace.join('|')),
    unless:
      /\b(?:voter?|election\w*|pirat\w*|sans (?:qu|son accord|le savoir)|en cachette|espionn\w*|arnaqu\w*|faux)\b/,
  },
  {
    reason: 'for-someone-else',
    when: /\b(?:tuteur|tutrice|curatelle|curateur|curatrice|tutelle|habilitation familiale|mandat(?:ee?)? (?:de protection|pour (?:agir|faire|gerer))|mandataire|procuration (?:bancaire|administrative|pour (?:gerer|faire|les papiers|les demarches)))\b/,
    unless: /\b(?:voter|vote|election\w*|electoral\w*|mandat cash|ordinateur du tuteur)\b/,
  },
  {
    reason: 'for-someone-else',
    when: /\b(?:benevole|aide soignante|aide a domicile|travailleur social|travailleuse sociale|interprete|assistante? sociale?|auxiliaire de vie|accueil de la mairie|secretaire de mairie|mediateur|educateur)\b.*\b(?:codes?|mots? de passe|identifiants?|carte bleue|carte bancaire|compte caf|se connecter|me connecter|connecte|a leur place|signer|leur compte)\b/,
  },
]

/** A secret is held out to us. Reads a message where secrets are marks, or are announced. */
export const offeredRules: readonly Rule[] = [
  {
    reason: 'secrets-offered',
    when: /\b(?:voici|voila|tenez|prenez|notez|je (?:vous|te) (?:donne\w*|envoie\w*|communique\w*|laisse\w*|passe\w*|transmets?|ecris|confie\w*|file)|vous voulez|voulez vous|enregistrez|gardez|(?:peux|veux) (?:vous|te) (?:donner|envoyer|dire|passer))\b(?: \w+){0,6}? (?:codes?|mots? de passe|identifiants?|acces|numero de carte|carte(?: bleue| bancaire| vitale|$)|cryptogramme|iban|rib|numero de securite sociale|numero fiscal|login|franceconnect)\b/,
    unless: /\b(?:pirat\w*|faux|arnaqu\w*|escroc\w*|perdue?s?|egaree?s?|oubliee?s?|volee?s?)\b/,
  },
]
