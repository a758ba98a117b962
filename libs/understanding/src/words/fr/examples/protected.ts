import { type ExampleSentences } from '../../words.types.js';

/** Invented French replies that must never be missed, one a line. */
export const protectedExamples: ExampleSentences = {
  stop: `
    STOP
    désinscription
    ne m'écrivez plus
    arrêtez avec vos sms
    laissez-moi tranquille à la fin
    enlevez-moi de la liste
    Je ne souhaite plus recevoir de communications de ce type
    je bloque si vous en envoyez encore un
    y en a marre de vos messages!!! fichez-moi la paix une bonne fois
    n'écrivez plus à ce numéro. le mail ça va
    supprimez mon numéro
    Je retire mon consentement à être contacté par voie électronique
    Je n'autorise pas l'usage de mon téléphone personnel, retirez-le de vos fichiers
    Toute correspondance ultérieure uniquement par courrier ou via mon avocat
    vous n'avez pas le droit de m'écrire, rgpd
    plus de whatsapp désormais merci
    je suis inscrit sur bloctel, vous ne devriez même pas m'écrire
    pouvez-vous me faire disparaître de cette liste
    c'est le portable de ma fille, n'écrivez plus ici
    Demain je paie, mais arrêtez de m'envoyer des sms
  `,
  wrong_person: `
    faux numéro
    vous vous trompez de numéro
    Je crois que vous avez la mauvaise personne, je n'ai jamais rien acheté chez vous
    vous me confondez, je ne m'appelle pas Kramer
    Mme Montero a quitté la société en janvier, je lis seulement cette boîte
    Ici il n'y a pas d'entreprise, c'est un particulier. On vous a donné un mauvais numéro
    ça c'est pas moi, c'est mon comptable qui gère
    voyez avec mon patron, je ne m'occupe pas de ça
    J'étais la comptable externe jusqu'en décembre, ma relation avec cette société est terminée
    Vous êtes chez un cabinet vétérinaire, aucun lien avec la personne citée
    j'ai ce numéro depuis deux mois, vous cherchez l'ancien propriétaire
    J'ai vendu le magasin l'an dernier, adressez-vous au nouveau propriétaire
    Nous sommes la Boulangerie Bianchi de Lyon, vous cherchez celle de Nice
    Il doit y avoir un homonyme
    ici le centre de santé, la ligne a changé en février
    je suis instit, vous vous êtes trompé
    JE NE SUIS PAS MONSIEUR BOULANGER, combien de fois
    J'étais seulement stagiaire là-bas, je n'ai plus rien à voir avec cette entreprise
    Le locataire est parti en mars, c'est nous qui habitons ici
    la boutique a été vendue, le propriétaire a déménagé
  `,
  vulnerable: `
    Mon mari est décédé dimanche
    je suis hospitalisé après une opération du cœur
    je ne vois plus le sens de rien, tout le monde serait mieux sans moi
    J'écris au nom de mon père qui a alzheimer et ne comprend plus ces courriers. Je suis sa tutrice
    je suis partie avec les enfants parce que mon ex me frappait, je n'ai pas accès au compte
    nous avons perdu notre bébé la semaine dernière
    J'ai un handicap et quelqu'un doit me lire les mails
    Mon père est mort à l'automne, je suis son exécuteur
    L'inondation a tout emporté, nous sommes dans un gymnase
    Mon père a 88 ans, vit seul et a eu très peur de votre message. Il est confus, c'est moi qui gère tout
    ma femme a un cancer grave, je ne fais plus que m'occuper d'elle
    je suis aveugle et n'ai pas pu lire votre pdf
    dépression depuis des mois, en arrêt, je n'ouvre plus le courrier
    burn-out, en arrêt depuis quatre mois. pas d'argent non plus
    je sors de chimio donc lent pour tout
    On a diagnostiqué la maladie de charcot à ma femme, j'ai fermé l'atelier pour m'en occuper
    après l'accident je suis en fauteuil roulant
  `,
  hardship: `
    je ne peux pas payer, j'ai perdu mon travail en mars
    je suis fauché
    compte bloqué, plus rien ne marche
    je ne finis pas le mois, même pas de quoi payer l'électricité
    La société a été placée en redressement judiciaire, tous les paiements sont suspendus
    liquidation judiciaire prononcée le 14 mai
    compte saisi, je ne peux rien bouger
    on a l'eau jusqu'au cou, je ne sais pas comment payer les salaires
    nous avons dû fermer, on n'y arrivait plus avec les charges
    au chômage partiel depuis janvier
    On nous doit aussi 40 000 euros et personne ne paie. La caisse est vide
    je viens d'être licencié, merci de votre compréhension
    la récolte est perdue, plus de trésorerie
    Nous avons perdu notre plus gros client et 70 % du chiffre. Pourrait-on convenir de petits versements ?
    c'est très serré et je dois même le loyer. J'essaierai de payer le 28
    on ne tond pas un œuf, et vous insistez chaque semaine
    je vis de mon découvert et vous relancez sans arrêt
  `,
};
