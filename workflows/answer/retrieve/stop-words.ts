/** Words, folded, that say nothing of the subject: tools of the language, politeness, the words of any question. */
export const stopWords: ReadonlySet<string> = new Set(
  `a ai aie as au aux avec avez avoir avait avais avons ont aura aurai aurait auraient eu
   ce ces cet cette ca cela ceci c ci d da dans de des du elle elles en eux est et etre ete etait etais etaient
   il ils j je l la le les leur leurs lui m ma mais me meme memes mes moi mon n ne nos notre nous on ou
   par pas pour qu que quel quelle quels quelles qui quoi s sa se ses si soi son sont suis es sommes etes sera serait soit
   sur t ta te tes toi ton tu un une vos votre vous y où
   alors apres aussi autre autres avant bah ben bien bon bonne car chez comme comment combien depuis deja donc encore enfin
   entre est-ce fait faire fais faisons faites faut faudrait fois hein hier ici jamais jusque juste la-bas lors maintenant
   moins parce peu peut peux pouvez pouvoir pourrait pourriez plus plutot pourquoi pourtant presque puis quand quelque
   quelqu rien sans sauf sinon sous souvent surtout tant tellement tout toute toutes tous toujours tres trop vers voila voici
   vraiment vu aujourd hui demain ensuite pendant contre cependant
   bonjour bonsoir salut coucou merci svp stp plait sil please bjr avance cordialement madame monsieur desole pardon
   vais va vas allez aller vont veux veut voulez vouloir voudrais voudrait aimerais aimerait souhaite dois doit devoir sais
   sait savoir savez dit dire dis disent disait crois pense chose choses truc trucs machin
   svp ok oui non ah oh eh euh bref etc fr www http https com gouv org html`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
