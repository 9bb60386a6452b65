import type { Want } from './intent.ts'

/** "je veux", "est-ce que je peux", "pouvez-vous", "comment"… or nothing, before a verb. On folded words. */
const wish =
  '(?:(?:je |j |on )?(?:veux|veut|veu|voudrais|voudrait|voulais|souhaite|souhaiterais|aimerais|aimerai|prefere|prefererais|dois|vais|peux|peut|pourrais|desire) |(?:est ce que )?(?:je peux|on peut|puis je|c est possible de|c est possible d |possible de|est il possible de) |(?:pouvez vous|vous pouvez|peux tu|tu peux|pourriez vous|merci de|veuillez|il faut|faut|faudrait) |comment (?:faire pour |on fait pour |je (?:fais|peux) (?:pour )?|puis je )?|(?:j ai )?(?:besoin|envie) (?:de |d ))?'
const mine = '(?:ma|mon|cette|la|le|une|un|mes|sa) '
const file = '(?:dossier(?: de candidature)?|candidature|demande|inscription)'
const data = '(?:donnees|infos?|informations?|info)(?: personnelles?| perso)?'
const someone =
  '(?:quelqu un|quelqun|qqn|qq1|un humain|une humaine|un etre humain|une (?:vraie )?personne(?: reelle| humaine)?|une vraie personne|un vrai humain|un conseiller|une conseillere|un coordinateur|une coordinatrice|un agent|un responsable|une equipe|votre equipe|l equipe|un operateur|quelqu un de (?:reel|vrai|votre equipe))'
const skills =
  '(?:competences?|niveaux?|capacites?)(?: (?:numeriques?|en numerique|informatiques?|en informatique|pix))?'
const test = '(?:test|evaluation|auto ?evaluation|questionnaire|positionnement|bilan)'
const about =
  '(?:pix|numerique|(?:de|des|sur|pour) (?:pix|(?:mes |mon |les )?(?:competences?|niveau)(?: numeriques?)?))'

const patterns: readonly (readonly [wants: Exclude<Want, 'start' | 'edit'> | 'start', whole: string])[] = [
  [
    'erase',
    `${wish}(?:supprim|effac|detrui|enlev|retir)\\w* (?:moi )?(?:toutes |tous |tout )?(?:mes |les )?(?:${data}|compte|profil|fiche|mon (?:compte|profil|dossier complet)|ma fiche|tout)`,
  ],
  [
    'erase',
    `${wish}(?:m |me )?(?:oubliez moi|oublie moi|desinscri\\w*|exercer mon droit (?:a l |d )(?:oubli|effacement))|droit a l (?:oubli|effacement)`,
  ],
  [
    'withdraw',
    `(?:je |j )?${wish}(?:retir|annul|abandonn|supprim|enlev|stopp?|arret|cloturer?)\\w* (?:a )?(?:ma|mon|cette|la|le) (?:${file})`,
  ],
  [
    'withdraw',
    `${wish}(?:renoncer|renonce) a ${mine}${file}|(?:je )?renonce a ${mine}${file}|${wish}(?:me desister|me retirer)|je me (?:desiste|retire)`,
  ],
  [
    'withdraw',
    `(?:je )?(?:ne )?(?:veux|souhaite|voudrais) plus (?:postuler|candidater|etre candidate?|de ce poste)|(?:je )?(?:ne |n )?(?:suis|est) plus (?:interessee?|candidate?)(?: par (?:le|ce) poste)?|ne plus (?:postuler|etre candidate?)|plus interessee?`,
  ],
  [
    'export',
    `${wish}(?:export|telecharg|recuper|recev|obten|avoir|extraire|envoy|demander)\\w* (?:moi )?(?:une copie (?:de )?)?(?:toutes )?mes ${data}|(?:une )?copie de mes ${data}|export(?:er)?(?: des| de mes)? (?:donnees|infos)|exporter`,
  ],
  [
    'my-data',
    `${wish}(?:voir|consulter|acceder a|connaitre|savoir) (?:toutes )?mes ${data}|mes ${data}|(?:que|qu est ce que|quoi) (?:savez vous|vous savez|tu sais|sais tu) (?:de|sur) moi|qu avez vous sur moi|quelles (?:donnees|informations|infos) (?:avez vous|vous avez|gardez vous|vous gardez|sont gardees)(?: sur moi)?|rgpd|mes droits|vie privee|confidentialite`,
  ],
  [
    'human',
    `${wish}(?:parler|discuter|echanger|causer|joindre|contacter|appeler|ecrire|voir|avoir|parle)(?: directement)?(?: a| avec| au telephone avec)? ${someone}(?: au telephone)?|${someone}|humain|je parle a un robot`,
  ],
  [
    'human',
    `${wish}(?:etre (?:rappelee?|mis(?:e)? en relation|contactee?)|un rappel|un contact(?: humain)?)|rappelez moi|contactez moi|appelez moi|y a (?:t il )?quelqu un|il y a quelqu un|(?:je )?(?:ne )?(?:veux|voudrais) pas (?:parler (?:a|avec) )?(?:un robot|d un robot|une machine)|(?:un )?(?:vrai|vraie) (?:humain|personne)|${wish}(?:l aide|de l aide) d(?:e| un) (?:humain|quelqu un|conseiller)`,
  ],
  [
    'file',
    `ou (?:en )?(?:est|es|sont|ai) ?(?:t il |elle )?(?:mon|ma|mes) (?:${file})|(?:mon|ma) (?:${file}) (?:en est ou|il en est ou|elle en est ou|avance|ca avance|c est ou|est (?:il|elle) (?:recue?|validee?|acceptee?))|ou (?:j )?en (?:suis je|je suis|suis|est ce|on est|est on)|ou (?:ca|cela|c) en est|ca en est ou|on en est ou`,
  ],
  [
    'file',
    `${wish}(?:voir|consulter|suivre|montrer|montre|montrez|afficher|affiche|regarder|acceder a|savoir ou en est|ouvrir|relire|revoir)(?: moi)? (?:mon|ma) (?:${file})|(?:mon|ma) (?:dossier|candidature)|(?:mon|le) statut|(?:l )?(?:etat|statut|avancement|suivi) (?:de|d) (?:mon|ma) (?:${file})|(?:avez vous )?des nouvelles(?: (?:de|pour) (?:mon|ma) (?:${file}))?|(?:avez vous|vous avez) (?:bien )?recu (?:mon|ma) (?:${file})|avez vous des nouvelles`,
  ],
  [
    'apply',
    `${wish}(?:po(?:s|st|tst)?ul\\w*|candidat(?:er|e))(?: (?:maintenant|ici|a un poste|pour un poste|au poste|a l offre|comme|pour (?:etre|devenir)|pour un poste de|en tant que|au poste de|comme)?(?: ?(?:conseill\\w+|consell?i\\w+)(?: numerique)?)?)?`,
  ],
  [
    'apply',
    `${wish}(?:faire|deposer|envoyer|commencer|demarrer|remplir|poser|presenter|creer|deposer) (?:ma|une|la|mon|un) (?:candidature|dossier|dossier de candidature|inscription|demande de candidature)|${wish}(?:devenir|etre|travailler comme|bosser comme) (?:un |une )?(?:conseill\\w+|consell?ie\\w+)(?: numeriques?)?|${wish}(?:m inscrire|m inscrir)|(?:une )?(?:candidature|inscription|nouvelle candidature)|je (?:postule|candidate|me porte candidate?)`,
  ],
  [
    'pix',
    `${wish}(?:evaluer|tester|mesurer|verifier|connaitre|faire (?:le|un) point sur) (?:mes|mon) ${skills}|quel est mon niveau(?: (?:numerique|en informatique|pix))?|${wish}(?:m |me )(?:auto ?)?(?:evaluer|tester)|${wish}auto ?evalu(?:er|ation)`,
  ],
  [
    'pix',
    `${wish}(?:re)?(?:faire|fais|passer|passe|commencer|lancer|demarrer|essayer) (?:le |un |mon |l |une |ce )?(?:${test}(?: ${about})?|pix)|(?:le |un |mon |l |une )?(?:test|(?:auto ?)?evaluation) ${about}|le test|l (?:auto ?)?evaluation|pix`,
  ],
  [
    'pix',
    `${wish}(?:(?:re)?voir |consulter |montrer |montre |montrez |afficher |affiche )?(?:moi )?(?:mon (?:profil|niveau)|mes (?:niveaux|competences)|(?:mon|mes) resultats?)(?: (?:pix|numeriques?|de competences|du test|au test))?|${wish}(?:ajouter|declarer|donner|entrer) (?:mon|mes|un) (?:resultats?|score|certificat|certification)(?: officiels?| (?:de )?pix)*`,
  ],
  [
    'pause',
    `${wish}(?:mettre|mets|mettez)(?: moi)?(?: (?:mon|ma) (?:${file}))? en pause(?: (?:mon|ma) (?:${file}))?|pause|${wish}(?:suspendre|suspends|suspendez) (?:mon|ma) (?:${file})|${wish}faire une pause|(?:je )?(?:ne )?suis plus (?:dispo|disponible)(?: (?:pour le moment|pour l instant|en ce moment|actuellement))?|plus (?:dispo|disponible)`,
  ],
  [
    'available',
    `(?:je )?(?:suis )?(?:de|a) nouveau (?:dispo|disponible)|(?:je )?suis (?:redevenue?|redispo)(?: (?:dispo|disponible))?|${wish}(?:reactiver|relancer|reactive|relance) (?:mon|ma) (?:${file})|${wish}(?:enlever|lever|arreter|finir|terminer|sortir de|retirer) (?:la |ma )?pause|fin de (?:la |ma )?pause`,
  ],
  [
    'resume',
    `on (?:continue|reprend|poursuit|y va|y retourne)|${wish}(?:continuer|reprendre|poursuivre|finir|terminer|completer)(?: (?:la|ou j en etais|la ou j en etais|ma candidature|mon dossier|mon inscription|le questionnaire|les questions|le formulaire|la suite))?|continue|continuez|continuons|(?:je )?(?:reprends|continue)(?: (?:ma candidature|mon dossier))?|reprenons|(?:la )?suite|me (?:revoila|revoici)|je suis de retour`,
  ],
  [
    'later',
    `(?:on (?:verra|continue|fait|finit|reprend|termine)|je (?:reviens|reviendrai|continue|continuerai|ferai|finis|finirai|reprends|reprendrai|termine|terminerai|verrai|le ferai|vais (?:finir|continuer|le faire|reprendre|faire)))(?: (?:ca|cela|le reste|tout))? (?:plus tard|demain|apres|ce soir|tout a l heure|une autre fois|un autre jour|cet apres midi|bientot)`,
  ],
  [
    'later',
    `plus tard|pas maintenant|(?:une|a une) autre fois|un autre jour|tout a l heure|${wish}(?:continuer|finir|reprendre|terminer|remettre|faire)(?: (?:ca|cela|le reste))? (?:a )?plus tard|(?:(?:je |j )?(?:n )?(?:ai )?)pas le temps|a (?:plus tard|plus|bientot|demain|tout a l heure|tte)|je reviens|${wish}(?:faire|prendre) une pause plus tard|pas tout de suite`,
  ],
  [
    'skip',
    `${wish}(?:passer|sauter|zapper|ignorer)(?: (?:cette|la|a la|ca|cette) ?(?:question|etape)?(?: suivante)?)?|passe|passez|je passe|on passe|(?:question |etape )?suivante?|skip|next|je (?:ne )?(?:veux|souhaite|prefere) (?:ne )?pas (?:repondre|le donner|le dire|dire|donner|en donner|repondre a cette question)|sans reponse|(?:je )?(?:n ai )?pas de (?:telephone|portable|cv|numero)`,
  ],
  [
    'back',
    `${wish}(?:revenir|retourner|aller)(?: (?:en|a l|d un) ?(?:arriere|cran|etape|pas)| a la question (?:precedente|d avant)| avant| a l etape (?:precedente|d avant))?(?: en arriere)?|retou?rs?|retour (?:en )?arriere|en arriere|retour a la question (?:precedente|d avant)|reviens(?: en arriere)?|revenez|(?:question |etape |page )?precedente?|(?:la )?question (?:precedente|d avant)|back|(?:je )?me suis trompee?|je (?:me suis|m suis) tromp\\w{1,2}|erreur|j ai fait une erreur`,
  ],
  [
    'cancel',
    `(?:tout )?(?:annuler|annule|annulez)(?: tout)?|${wish}(?:annuler|arreter|stopper|quitter|abandonner|sortir)(?: tout)?|stop|arrete|arretez|on arrete|j arrete|laisse[rz]? tomber|j abandonne|on oublie|laissez tomber`,
  ],
  [
    'help',
    `(?:${wish}(?:de l )?)?aide|a l aide|aidez moi|aide moi|help|help me|au secours|sos|besoin d aide|j ai besoin d (?:aide|un coup de main)|comment ca (?:marche|fonctionne)|(?:je )?(?:ne )?(?:comprends|comprend) (?:pas|rien)|j ai (?:pas|rien) compris|je suis (?:perdue?|bloquee?)|que faire|quoi faire|comment faire|menu|que puis je faire(?: ici)?|qu est ce que (?:tu|vous) (?:sais|savez|peux|pouvez) faire|a quoi (?:tu sers|ca sert|vous servez)|${wish}(?:avoir|obtenir) de l aide|de l aide|je (?:ne )?sais pas quoi faire`,
  ],
  [
    'start',
    `start|commencer|demarrer|recommencer|restart|on commence|on recommence|c est parti|${wish}(?:tout )?(?:recommencer|reprendre|commencer)(?: (?:depuis|au|a|du|des)(?: le| l)? ?(?:debut|zero))?|bonjour|bonsoir|salut|hello|coucou|hey|bjr|slt|bonjour a (?:vous|tous)`,
  ],
]

/** Each wish and the whole messages that say it, the most specific first. */
export const wishPatterns: readonly (readonly [wants: Exclude<Want, 'edit'>, pattern: RegExp])[] = patterns.map(
  ([wants, whole]) => [wants, new RegExp(`^(?:${whole})$`)],
)
