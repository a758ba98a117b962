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
    vous pouvez pas me foutre la paix ?? Je ne veux plus rien recevoir, ni sms ni whatsapp
    enlevez moi de votre liste svp
    N'écrivez plus à ce numéro. Par mail ça va
    Viré hier, vous pouvez donc arrêter vos messages
    je paye vendredi mais arrêtez les whatsapp
    je m'oppose à l'utilisation de mon numéro pour vos relances
    Sur WhatsApp je ne veux plus rien recevoir de vous. Le mail, d'accord
    Je retire mon consentement à être contactée par voie électronique
    y en a marre de ces bips, effacez mon numéro
    Toute correspondance exclusivement via mon avocat. Ne me contactez plus.
    vous n'avez pas l'autorisation de m'écrire sur whatsapp. rgpd ça vous dit qqch
    pas envie de vos messages
    C'est qui Acme ?? J'ai jamais rien commandé, c'est un numéro privé. N'écrivez plus !
    c'est le téléphone de ma fille. plus jamais de sms svp
    merci de ne plus m'envoyer de sms
    arrêtez de me spammer
    je ne veux plus de vos relances par texto
    Supprimez mes coordonnées de vos fichiers
    fichez-moi la paix avec vos messages
    Veuillez cesser toute communication par ce canal
    enlevez mon num svp
    c'est réglé depuis hier, stop les messages
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
    Je crois que vous vous trompez de personne. Je n'ai jamais rien acheté chez vous et je ne m'appelle pas Pierre
    ce numéro m'a été attribué il y a 3 semaines, la personne que vous cherchez n'est pas là
    Nous sommes Larkspur SARL, pas Larkspur Design. Une tout autre société, cette facture n'est pas à nous
    J'ai vendu l'affaire à Thomas en 2024. Plus rien à voir avec moi.
    Vous me confondez. Je ne m'appelle pas Roux et ne connais pas votre société
    je n'étais que stagiaire là-bas, plus rien à voir avec eux
    Combien de fois encore ?! Je ne suis PAS monsieur Boulanger !!
    c'est pas moi qui m'en occupe, faut voir avec mon patron
    Ici le service informatique de la mairie, nous ne connaissons pas votre client.
    Le locataire à cette adresse est parti en mars, c'est nous qui habitons ici maintenant
    un homonyme je pense ! jamais vu un panneau solaire de ma vie haha
    Je n'ai fait que la déco pour eux en freelance. Leurs factures ne me concernent pas.
    Réponse auto : Suzanne Marchand ne fait plus partie de la société. Boîte non relevée.
    vous faites erreur monsieur
    c'est pas le bon numéro
    Je n'habite plus à cette adresse, voyez avec le nouveau propriétaire
    Madame Petit est partie en retraite, son remplaçant est M. Grand
    je connais personne de ce nom
    Je ne suis pas votre client, je n'ai jamais fait appel à vous
    c'est ma belle-soeur qui gère ça, moi je m'occupe pas des factures
    j'ai cédé mes parts il y a deux ans
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
    Mon mari est décédé dimanche.
    Burn-out, en arrêt depuis quatre mois. Je n'ouvre plus le courrier, ça me rend malade. Et pas d'argent non plus.
    je ne vois plus le sens de rien. tout le monde serait mieux sans moi
    J'écris pour ma mère, qui est atteinte de démence et ne comprend plus ces courriers. Écrivez-moi plutôt.
    je sors de chimio, je suis lente sur tout. ce sera fait fin du mois prochain
    L'inondation a emporté tout l'atelier, on loge chez des amis
    ma femme a un cancer et je ne fais plus que m'occuper d'elle
    Mon père est mort à l'automne. Je suis son exécutrice testamentaire et je démêle encore ses papiers
    J'ai des difficultés d'apprentissage. Mon assistante sociale me lit ça le jeudi
    Je suis aveugle et n'ai pas pu lire votre PDF avec ma synthèse vocale
    j'ai fui mon ex, je suis dans un foyer pour femmes
    tentative de suicide il y a un mois, je suis en HP
    Depuis l'accident je suis en fauteuil et la sécu ne verse rien, il n'y a plus rien
    ma femme a fait une fausse couche
    encore à l'hosto, opération du coeur
    des mois de dépression, sous médocs, j'ai peur d'ouvrir les messages
    Vous demandez pourquoi c'est si long. Ma femme a la maladie de Charcot et j'ai fermé l'entreprise pour m'occuper d'elle. On vit de ses indemnités.
    papa est en soins palliatifs
    j'ai envie de mourir
    Je suis sous curatelle, voyez avec mon curateur
    notre maison a brûlé la semaine dernière
    je sors d'une opération lourde
    mon mari me frappait, je suis partie
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
    Je ne peux pas payer en ce moment, j'ai perdu mon emploi
    les affaires vont mal depuis les travaux. on peut faire des petites mensualités ?
    c'est votre facture ou les chaussures des enfants ce mois ci
    Notre compte est bloqué par la banque, on n'a plus de quoi payer personne
    Je vis sur mon découvert et vous relancez chaque semaine. On ne tond pas un oeuf !
    Trésorerie à zéro, la banque a dénoncé notre découvert
    Notre plus gros client nous a lâchés, 80 000 € de CA en moins. Peut-on parler d'un report ?
    Par jugement du 2 juin la société a été placée en liquidation judiciaire
    On a la tête sous l'eau et du retard de loyer. J'essaie de régler le 28.
    criblé de dettes
    on m'a coupé les aides et c'est très très juste, 20 euros par mois ça irait ?
    plus de capital, récolte perdue cette année
    Chère Madame, votre ton aimable rend la réponse plus facile. La même semaine nos deux plus grosses commandes ont été annulées et nous vivons sur ce qui restait du découvert. Rien à redire à votre facture. Accepteriez-vous de petites sommes mensuelles ?
    j'ai plus rien sur mon compte
    on est en redressement judiciaire
    je suis au RSA je peux pas
    je viens de perdre mon boulot
    c'est la galère en ce moment, plus de clients
    mes fins de mois sont impossibles
  `,
};
