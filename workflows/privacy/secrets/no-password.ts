import { shadowOf } from './shadow.ts'

/** What introduced it: `strong` is « c'est » or a colon, `weak` is « est », `bare` is nothing. */
export type How = 'strong' | 'weak' | 'bare'

/**
 * Whether what follows « mot de passe » is no password but the sentence going on.
 */
export function isNoPassword(written: string, how: How): boolean {
  const word = shadowOf(written).replace(/^[\s("'*]+|[\s)"'*]+$/g, '')
  if (/^["'“«„]/.test(written) && how !== 'bare') return word.length < 2
  if (/^\W*$/.test(word) || isWebPlace.test(word)) return true
  return isSign(word) ? usual.test(word) : isSentence(written, word, how)
}

/** Digits among letters, or signs: what only passwords have, but for a few usual words. */
function isSign(word: string): boolean {
  return (/[a-z]/.test(word) && /\d/.test(word)) || /[@#$%&*!_?+=]./.test(word)
}

function isSentence(written: string, word: string, how: How): boolean {
  if (/^\d+$/.test(word)) return word.length < (how === 'bare' ? 4 : 3)
  if (how === 'bare') return true
  if (/[a-z]\p{Lu}/u.test(written)) return false
  return sentence.test(word) || small.has(word) || (how === 'weak' && /[éè]e?s?$/u.test(written))
}

const isWebPlace = /^(?:https?:|www\.)/
const usual =
  /^(?:\d+(?:e|er|eme|ans?|h\d*|mn|min|j|x|go|mo|euros?|€|fois|chiffres?|caracteres?)|c'est|n'\w+|l'\w+|d'\w+|j'\w+|qu'\w+|f\d|v\d|wifi\d|4g|5g|windows\d*|win\d+|iphone\d*)$/

/** Beginnings of what is said of a password, and of what follows it in a sentence. */
const sentence =
  /^(?:oubli|perd|refus|bloqu|incorrec|fau[xs]|invalid|expir|erron|obligatoir|necessair|demand|enregistr|chang|modifi|marqu|differen|pirat|vole|compromis|faibl|fort|long|court|simpl|compliqu|difficil|facil|introuvabl|inconnu|accept|reconnu|mauvais|correct|valid|provisoir|temporair|trouv|donn|connu|nouveau|ancien|impossibl|secret|sav|utilis|envoy|reinitialis|inexact|desactiv|protege|securis|solid|ident|ameli|gmail|caf|impot|google|facebook|orange|sfr|free|yahoo|hotmail|outlook|wifi|internet|franceconnect|france|linky|edf|doctolib|whatsapp|instagram|messag|compt|boite|adress|mail|email|ordi|ordinateur|telephone|tel$|portable|banqu|bancair|application|appli|site|identifi|comment|pourquoi|combien|quand|merci|bonjour|svp|stp|aide|help|besoin|urgent|normal|grave|bizarre|penib|enerv|toujours|jamais|encore|deja|trop|tres|plus|moins|pas|point|rien|tout|vide|ecrit|note|affich|cach|montr|refait|rejet|fini|mort|casse|retro|recup|perso|personn|generer|indiqu|compose|choisi|dur|mieux|impec|pareil|meme|seul|celui|celle|cela|ceux|parce|car$|alors|donc|aussi|comme|avec|sans|chez|dans|pour|sur$|sous|entre|depuis|apres|avant|pendant|quoi|quel|dehors|ici|elle|nous|vous|mon$|mes$|votre|notre|leur|une$|les$|des$|que$|qui$|mais|ou$|et$|est$|ca$|la$|le$|de$|du$|un$|il$|je$|tu$|on$|a$|en$|au$|y$|si$|ne$|mot$|passe|code|constitu|nom$|prenom|annee|date$|oblig|cens|risqu|bien|bon|mal|pro[bt]|perim|abim|indispens|import|conseill|recommand|partag|communiqu|divulg|rempl|mem|fuit|hack|crypt|chiffr|stock|gard|tap|sais|rentr|mis$|mise?$|fait)/
const small: ReadonlySet<string> = new Set([
  'ok',
  'lol',
  'non',
  'oui',
  'ce',
  'se',
  'ma',
  'ta',
  'sa',
  'son',
  'ton',
  'n',
  'l',
  'd',
  'j',
  'c',
  's',
  'pa',
  'koi',
  'quoi',
])
