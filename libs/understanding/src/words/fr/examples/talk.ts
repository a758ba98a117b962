import { type ExampleSentences } from '../../words.types.js';

/** Invented French replies that ask, confirm, put off or are polite, one a line. */
export const talkExamples: ExampleSentences = {
  not_now: `
    pas maintenant
    mauvais moment, je suis sur le chantier
    je conduis, plus tard
    on est en plein inventaire, revenez dans deux semaines
    Merci du rappel ! On est en clôture, on en reparle après les fêtes ?
    je suis en vacances jusqu'à lundi
    ma femme accouche, réessayez dans un mois
    équipe de nuit toute la semaine, on se parle samedi
  `,
  out_of_office: `
    Réponse automatique : je suis absent du bureau jusqu'au 14 septembre. En cas d'urgence appelez le standard.
    Je suis en congé maternité. Votre message ne sera pas transféré.
    Message automatique - je ne suis pas disponible, je répondrai dès que possible.
  `,
  start: `
    START
    je me suis désabonné par erreur, pouvez-vous remettre les rappels ?
    vous pouvez de nouveau m'écrire ici
    j'ai écrit stop par erreur
    je veux être prévenu à nouveau
  `,
  help: `
    je ne sais pas utiliser ce lien, quelqu'un peut m'aider
    quelqu'un peut me guider sur le portail ?
    j'ai 78 ans et je ne m'y connais pas, aidez-moi
    puis-je parler à un être humain ? quel numéro appeler
    je n'arrive pas à ouvrir le lien, un coup de main ?
  `,
  question: `
    c'est quoi votre iban déjà
    C'est un vrai message ou une arnaque ?
    on peut payer par carte
    Quand l'équipe commence la deuxième phase ?
    où trouver la facture de mai sur le portail
    Vous prenez des intérêts si je suis en retard ?
    quel est votre siret pour vous enregistrer
  `,
  receipt_confirmed: `
    reçue 👌
    oui la facture nous est arrivée, tout est en ordre
    je l'ai ici
    bien reçu
  `,
  thanks: `
    merci beaucoup
    un grand merci pour votre patience
  `,
  other: `
    ok
    Bon anniversaire à toute l'équipe ! 🎉
    désolé c'était mon chat sur le clavier
  `,
};
