import type { Reason } from '#workflows/answer/reasoned.ts'
import type { Rich } from '../../page.ts'
import { rich } from '../../rich.ts'

/** Reasons whose words are written once and for all: no model and no sheet changes them. */
type FixedReason = Exclude<Reason, 'sheet' | 'clarify'>

/** What to do in the next minutes, the number to call, then who can help. Numbers of facts/citizens.md. */
export const fixedReplies: Readonly<Record<FixedReason, Rich>> = {
  'asked-for-human': rich`Vous voulez parler à une personne. C’est possible : un conseiller peut vous répondre ici.`,
  'personal-file': rich`Je ne vois pas votre dossier. Je ne peux donc pas dire où il en est.\nUn conseiller peut regarder avec vous. Ne m’envoyez pas vos codes.`,
  opinion: rich`Cette question demande un avis sur votre situation. Je ne peux pas le donner.\nUn conseiller peut vous dire à qui vous adresser.`,
  'cannot-alone': rich`Vous n’avez pas à y arriver seul. Un conseiller numérique peut vous aider, pas à pas, près de chez vous.`,
  'nothing-found': rich`Je n’ai pas de réponse sûre à votre question. Je préfère ne rien inventer.\nUn conseiller peut vous répondre.`,
  'not-understood': rich`Je n’ai pas bien compris. Dites-moi en quelques mots ce que vous voulez faire, et sur quel site ou quel appareil.\nUn conseiller peut aussi vous répondre.`,
  'other-language': rich`Je réponds pour le moment en français seulement. Un conseiller peut vous aider.`,
  'theme-off': rich`Pour ce sujet, c’est un conseiller qui répond en ce moment.`,
  distress: rich`**Vous n’êtes pas seul. Parlez à quelqu’un maintenant.**\n• Appelez le **3114**. C’est gratuit, jour et nuit. Des soignants vous écoutent.\n• Danger tout de suite, ou médicaments avalés ? Appelez le **15** ou le **112**. Par SMS : le **114**.\n• Ne restez pas seul. Appelez un proche ou un voisin.\nVous vous inquiétez pour quelqu’un ? Le 3114 vous aide aussi. S’il y a danger maintenant, appelez le 15 ou le 17.`,
  danger: rich`**Mettez-vous à l’abri, puis appelez.**\n• Police : **17**. Pompiers : **18**. Partout en Europe : **112**.\n• Vous ne pouvez pas parler, ou vous êtes sourd ? Écrivez un SMS au **114**.\n• Odeur de gaz ? Sortez sans toucher aux boutons électriques. Appelez le 18 une fois dehors.`,
  medical: rich`**Appelez le 15 maintenant, ou le 112.**\n• Vous ne pouvez pas parler, ou vous êtes sourd ? Écrivez un SMS au **114**.\n• Restez avec la personne. Suivez ce que dit le médecin au téléphone.\nN’attendez pas un rendez-vous sur internet.`,
  'child-danger': rich`**Un enfant est peut-être en danger. Appelez le 119.** C’est gratuit, jour et nuit. Un enfant peut appeler seul.\n• Danger tout de suite : **17** ou **112**. Par SMS : **114**.\n• Un inconnu lui écrit sur internet ? Appelez aussi le **3018**. Gardez les messages, ne répondez plus.\n• L’enfant a avalé ou pris quelque chose ? Appelez le **15**.`,
  violence: rich`**Danger maintenant ? Appelez le 17 ou le 112.** Vous ne pouvez pas parler ? Écrivez un SMS au **114**.\n• Violences contre une femme : appelez le **3919**. C’est gratuit et anonyme, jour et nuit.\n• Si vous le pouvez, allez chez un voisin ou un proche.\nUn proche lit votre téléphone ? Effacez cette conversation.`,
  harassment: rich`**Ne répondez pas et ne payez pas.**\n• Gardez des preuves : photos de l’écran, noms, dates.\n• Bloquez la personne et signalez le compte.\n• Appelez le **3018**. C’est gratuit. Ils aident à faire retirer des images et des messages.\n• On menace de vous frapper ou de vous tuer ? Appelez le **17** ou le **112**. Par SMS : **114**.`,
  'fraud-card': rich`**Bloquez votre carte tout de suite.**\n1. Appelez votre banque, ou le **0 892 705 705**, jour et nuit. Demandez l’opposition.\n2. Regardez votre compte. Notez ce qui est parti, l’heure et le numéro affiché.\n3. Ne donnez plus rien et ne répondez plus.\n4. Ensuite : **17Cyber** (17cyber.gouv.fr) et une plainte. Info Escroqueries : **0 805 805 817**.`,
  'fraud-account': rich`**Raccrochez et appelez votre banque maintenant.**\n1. Prenez le numéro au dos de votre carte. Demandez de bloquer vos comptes et d’arrêter les virements.\n2. La banque ne répond pas ? Bloquez la carte : **0 892 705 705**, jour et nuit.\n3. Ne validez plus rien. Ne donnez plus de code. Changez votre mot de passe depuis un autre appareil.\n4. Ensuite : **17Cyber** (17cyber.gouv.fr) et une plainte. Info Escroqueries : **0 805 805 817**.`,
  'fraud-device': rich`**Coupez internet tout de suite.** Débranchez la box, ou éteignez l’appareil.\n1. Raccrochez. Ne payez rien. N’appelez pas le numéro affiché.\n2. Appelez votre banque depuis un autre téléphone. Carte donnée ? Bloquez-la : **0 892 705 705**.\n3. Changez vos mots de passe depuis un autre appareil.\n4. Ensuite : **17Cyber** (17cyber.gouv.fr), jour et nuit.`,
  'fraud-other': rich`**Arrêtez tout : ne payez plus et ne répondez plus.**\n1. Appelez votre banque pour bloquer ce qui peut l’être. Carte donnée ? **0 892 705 705**, jour et nuit.\n2. Gardez les messages, les reçus et les numéros.\n3. Appelez Info Escroqueries : **0 805 805 817**. Aide en ligne : **17Cyber** (17cyber.gouv.fr).\n4. Portez plainte à la police ou à la gendarmerie.`,
  'do-it-for-me': rich`Je ne peux pas faire la démarche à votre place. Je ne me connecte jamais à un compte.\nUn professionnel **Aidants Connect** peut la faire pour vous, avec votre accord écrit. On le trouve à France services, en mairie ou au CCAS. C’est gratuit.\nNe m’envoyez ni code ni mot de passe.`,
  'for-someone-else': rich`Aider un proche ou une personne, oui. Prendre ses mots de passe, non.\nUn professionnel **Aidants Connect** peut agir à sa place, avec un mandat écrit. On le trouve à France services, en mairie ou au CCAS. C’est gratuit.\nTuteur ou curateur ? Demandez un accès à votre nom à l’organisme.`,
  'secrets-offered': rich`Ne m’envoyez jamais un code ni un mot de passe. J’ai caché ce que vous avez écrit. Effacez votre message, puis changez ce mot de passe.\nC’est un code de carte ? Appelez votre banque.\nPour agir à votre place, il faut un professionnel **Aidants Connect**, à France services, en mairie ou au CCAS.`,
  'out-of-scope': rich`Je ne peux pas vous aider pour cela. J’aide pour le téléphone, l’ordinateur, internet et les démarches en ligne.\nPosez-moi une question sur l’un de ces sujets.`,
  'others-data': rich`Je ne peux pas aider à lire ou à trouver les informations privées d’une autre personne.\nVous craignez pour votre sécurité ou pour un proche ? Dites-le-moi. En danger, appelez le 17.`,
  discrimination: rich`Je n’aide pas à écarter des gens pour leur origine, leur religion, leur sexe ou leur santé. La loi l’interdit.\nUne question sur vos droits ou vos démarches ? Je vous écoute.`,
  attack: rich`Je ne peux pas faire cela. Mes règles ne changent pas pendant une conversation.\nUne question sur le téléphone, internet ou une démarche ? Posez-la simplement.`,
  illegal: rich`Je ne peux pas aider à cela, car la loi l’interdit.\nVous êtes en difficulté ? Dites-moi votre problème. Il existe souvent une aide.`,
}
