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
    Ce n'est pas le bon moment. Nous sommes en inventaire, recontactez-nous dans deux semaines
    je conduis. plus tard
    Pouvez-vous patienter jusqu'à mon retour de vacances le 19 ? Je regarderai à ce moment-là
    là c'est pas le moment, je suis sur un chantier
    Merci du rappel ! On est en clôture annuelle, on en reparle après les fêtes ?
    je bosse de nuit toute la semaine, on se parle samedi plutôt
    je suis en vacances, revenez vers moi en septembre
    pas dispo là, je vous rappelle demain
    On est en plein rush, recontactez moi après les soldes
  `,
  out_of_office: `
    Réponse automatique : je suis absent du bureau jusqu'au 14 septembre. En cas d'urgence appelez le standard.
    Je suis en congé maternité. Votre message ne sera pas transféré.
    Message automatique - je ne suis pas disponible, je répondrai dès que possible.
    Je suis en congé parental à partir du 1er avril. Votre message ne sera pas transféré. Contactez compta@fougere.example
    Merci de votre message. Notre entreprise est fermée du 3 au 21 août. Dès le 24 nous serons à votre écoute.
    Je suis absente jusqu'au 15 mars inclus.
  `,
  start: `
    START
    je me suis désabonné par erreur, pouvez-vous remettre les rappels ?
    vous pouvez de nouveau m'écrire ici
    j'ai écrit stop par erreur
    je veux être prévenu à nouveau
    Je me suis désabonnée par erreur, pouvez-vous remettre les rappels ?
    Vous pouvez à nouveau m'écrire sur mon portable, tout est réglé
    Merci de reprendre les rappels par mail. Serait-ce possible uniquement le lundi ?
    je me suis trompé en tapant stop, vous pouvez me remettre les messages ?
    je souhaite à nouveau recevoir les rappels
  `,
  help: `
    je ne sais pas utiliser ce lien, quelqu'un peut m'aider
    quelqu'un peut me guider sur le portail ?
    j'ai 78 ans et je ne m'y connais pas, aidez-moi
    puis-je parler à un être humain ? quel numéro appeler
    je n'arrive pas à ouvrir le lien, un coup de main ?
    je sais pas me servir de ce lien, quelqu'un peut m'aider ?
    quelqu'un pourrait me guider sur le portail ? je suis pas douée en informatique
    Où faut-il appuyer ? J'ai 78 ans et je n'y connais rien, aidez-moi
    la page de paiement ne s'ouvre pas
    je voudrais parler à quelqu'un svp
    j'arrive pas à payer en ligne, vous pouvez m'aider ?
  `,
  question: `
    c'est quoi votre iban déjà
    C'est un vrai message ou une arnaque ?
    on peut payer par carte
    Quand l'équipe commence la deuxième phase ?
    où trouver la facture de mai sur le portail
    Vous prenez des intérêts si je suis en retard ?
    quel est votre siret pour vous enregistrer
    La facture est arrivée via Chorus. Quel numéro de commande faut-il ?
    C'est quoi votre IBAN déjà ?
    Combien je dois au total, avoir de mai inclus ?
    À l'ordre de qui je fais le chèque ?
    On meurt d'impatience pour la phase 2, quand arrive votre équipe ?
    Ce message est-il authentique ou une arnaque ?
    où est-ce que je trouve la facture de mai sur le portail ?
    vous prenez la carte ?
    Juste pour un questionnaire d'assurance : qui gère chez vous quand un client fait faillite ? Nous ça va.
    vous acceptez les chèques ?
    c'est pour quelle prestation ?
    Quelle est la date limite de paiement ?
  `,
  receipt_confirmed: `
    reçue 👌
    oui la facture nous est arrivée, tout est en ordre
    je l'ai ici
    bien reçu
    oui la facture nous est parvenue, tout est en ordre
    je l'ai sous les yeux
    Oui la facture est arrivée, elle est à la validation chez le chef de projet.
    bien reçue merci
    J'accuse réception de votre facture
  `,
  thanks: `
    merci beaucoup
    un grand merci pour votre patience
    Merci pour toute votre aide hier sur le portail, Maya.
    merci infiniment pour votre patience 🙏
    merci beaucoup pour votre compréhension
  `,
  other: `
    ok
    Bon anniversaire à toute l'équipe ! 🎉
    désolé c'était mon chat sur le clavier
    L'ascenseur est en réparation, que le livreur passe par la porte de côté
    joyeux anniversaire à votre société 🎉
    désolé c'était mon chat sur le clavier : jjjkkkl
    Nouvelle adresse au 1er juillet : 9 rue Haute, Lille
    bonne année à vous
    ok ok
    okay
    d'accord, ok
  `,
};
