import type { Rule } from './rule.ts'

const someone =
  /(?:un (?:vrai )?(?:conseiller|humain|etre humain|agent|operateur|technicien|interlocuteur|responsable|telephone)|une (?:vraie )?(?:personne|conseillere|humaine?)|quelqu un|des humains|un vrai|une vraie)/
    .source

const asking =
  /\b(?:parler|parle|causer|discuter|echanger|passez|passe|transferez|mettez|joindre|contacter|voir|avoir|veux|voudrais|souhaite|donnez|prefere|besoin d|en relation avec)\b(?: (?:moi|a|avec|d|de|au|en|rendez vous|directement|plutot|un contact|vite|relation))* /
    .source
const ending =
  /(?: (?:reel\w*|humain|physique|de chez vous|svp|s il vous plait|numerique|au telephone|au bout|de vive voix|pas a un robot|qui|vite|en vrai|et vite|de competent))*\b(?!.*\b(?:m a|qui m|la caf|de la caf|impots|orange|ma banque|cpam|france travail|sur facebook|bloquer|ameli)\b)/
    .source

/** Someone asks for a person. */
export const humanRules: readonly Rule[] = [
  {
    reason: 'asked-for-human',
    when: new RegExp(`${asking}${someone}${ending}`),
    unless:
      /\b(?:voir (?:quelqu un|une personne) (?:sur|en)|whatsapp|visio|facebook|messenger|camera|bloquer|france travail|preuve|fille|petits enfants)\b/,
  },
  {
    reason: 'asked-for-human',
    when: /\b(?:rappel\w*|appel\w*) moi\b|\b(?:me|m) (?:rappel\w*|appeler)\b.*\b(?:telephone|matin\w*|apres midi|demain|au \w*|svp|s il vous plait|parlant)\b|\betre (?:rappele|appele|contacte)\w*\b|\b(?:quelqu un|conseiller)\b(?: \w+){0,3}? (?:m appeler|me rappeler|me contacter|m appelle|me rappelle)\b|\bdites au conseiller\b/,
    unless: /\b(?:n arrete\w*|arnaqu\w*|banque|comment|inconnu|demarch\w*|il|faux)\b/,
  },
  {
    reason: 'asked-for-human',
    when: /^(?:bonjour |bonsoir |svp |je veux |je voudrais )*(?:un |une )?(?:conseill\w+|humain|agent|vraie personne|personne reelle)(?: (?:svp|s il vous plait|numerique|merci|vite))*$|\b(?:vraie? (?:personne|humain)|etre humain|de vive voix|personne (?:reelle|humaine)|pas (?:a )?(?:un|une|de) (?:robot|machine)|au bout du fil|contact humain|assistance humaine)\b/,
    unless: /\b(?:arnaqu\w*|visio)\b/,
  },
  {
    reason: 'cannot-alone',
    when: /\b(?:y |n |ne )?(?:arrive|arriverai|peux|sais|reussis)\b(?: \w+){0,4}? (?:toute? seule?|par moi meme)\b|\b(?:quelqu un|qu on|une personne)\b(?: \w+){0,4}? (?:a cote de moi|avec moi|vienne|venir|chez moi|a la maison|a domicile|sur place|me montre)\b|\bpersonne pour m aider\b|\b(?:mains tremblent|trop vieux|trop vieille)\b/,
    unless: /\b(?:essaie d|porte|couteau|rentre\w*|s eteint|se ferme|carte)\b/,
  },
]

/** The state of one's own file, and advice that only a professional may give. */
export const fileRules: readonly Rule[] = [
  {
    reason: 'personal-file',
    when: /\bou en est\b.*\b(?:mon|ma|mes|notre)\b|\b(?:mon|ma|mes) (?:dossier|demande|recours|candidature|carte|passeport|titre|pension|retraite|rsa|apl|allocation\w*|prime|aah|indemnites)\b.*\b(?:en est|quelqu un l a lu|combientieme|expliquez moi|avance|en attente depuis|n avance pas|a t il|a t elle|est il (?:complet|passe|traite)|bloquee? depuis|refusee?|rejetee?|suspendue?s?|coupee?s?|baisse|pas de reponse|sans reponse|n est pas arrivee?|pas ete verse\w*|en moins)\b/,
    unless:
      /.{260}|\b(?:comment (?:je|j en|on|la|le)|photo|trop lourde?|format|kine)\b|^(?:bonjour )?(?:comment|ou) (?:suivre|voir|consulter|savoir|contester|faire|verifier|je (?:peux|vois))|\b(?:carte (?:bancaire|bleue|sim)|a la pharmacie|commerce|comment faire|que faire|paiement refuse|virus|carte (?:vitale )?(?:est )?refusee a)\b/,
  },
  {
    reason: 'personal-file',
    when: /\bvoyez quoi\b.*\bdossier\b|\b(?:regarder|regardez|verifi\w*) (?:si )?(?:mon dossier|mon arret maladie|ma demande|mes droits|mon compte)\b.*|\bquand (?:est ce que )?(?:vais|je vais|recevrai|je recevrai|je recois|serai|je serai|aurai|j aurai)\b.*\b(?:paye\w*|recevoir|recois|recevrai|carte|passeport|argent|allocation|reponse)\b|\b(?:me dire|dites moi)\b.*\b(?:combien je (?:vais|touche\w*)|quand je|mon calcul|pourquoi (?:mon|ma|ils))\b|\bpourquoi (?:j ai (?:touche|recu)|je n ai (?:pas )?(?:touche|recu)|mon (?:rsa|dossier|allocation)|ma (?:prime|demande|pension)|on (?:m a|a) (?:refuse|coupe|radie|suspendu))\b/,
    unless:
      /^(?:bonjour )?(?:comment|ou|pouvez vous m expliquer comment)\b|\b(?:mail|sms|code|message|ou (?:je )?(?:regarde|voir)|imprim\w*)\b/,
  },
  {
    reason: 'opinion',
    when: /\b(?:arreter|continuer|prendre|melanger|diminuer|augmenter)\b(?: \w+){0,4}? (?:traitement|medicaments?|antibiotique\w*|doliprane|ibuprofene|antidepresseur\w*|pilule)\b|\bquel (?:medicament|traitement|avocat|regime matrimonial)\b|\b(?:c est|est ce) (?:\w+ )?(?:grave|un cancer|malin|contagieux)\b.*\b(?:tache|bouton|peau|docteur|symptome\w*|sang|douleur)\b|\b(?:tache|bouton|symptomes?|prise de sang|analyses?)\b.*\b(?:grave|cancer|bon\w*|inquiet\w*|normal\w*)\b/,
    unless:
      /\b(?:sur internet|ordonnance|bouton (?:vert|rouge|gris|de|pour|envoyer|valider|marche|demarrer)|ecran|souris|en ligne)\b/,
  },
  {
    reason: 'opinion',
    when: /\b(?:article de loi|que dit la loi|prud hommes?|proces|tribunal|en justice|avocat)\b.*\b(?:gagner|attaquer|demander|conseill\w*|mon cas|puis je|indemnites|combien|svp)\b|\b(?:attaquer|gagner)\b.*\b(?:proces|justice|tribunal|prud hommes?)\b|\bvais (?:je )?gagner\b|\bdois je (?:signer|accepter|porter plainte|divorcer|attaquer|demissionner)\b|\b(?:est ce que )?j y (?:gagne|perds)\b|\bme conseillez vous\b.*\bmon cas\b|\b(?:pension alimentaire|garde des enfants|divorce|licenci\w*|rupture conventionnelle|heritage|testament)\b.*\b(?:droit de|combien (?:je|demander)|signe|accepter|contester|valable|imposable|gagner)\b/,
    unless: /\b(?:aide juridictionnelle|modele de lettre|ou trouver|comment (?:faire|demander) (?:l|une) aide)\b/,
  },
]
