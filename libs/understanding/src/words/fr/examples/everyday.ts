import { type ExampleSentences } from '../../words.types.js';

/** Invented French replies of everyday life, of every meaning, one a line. */
export const everydayExamples: ExampleSentences = {
  stop: `
    je n'ai jamais donné mon accord pour recevoir des sms
    plus de whatsapp merci
    sortez mon numéro de votre système
    Je vous prie de ne plus me solliciter par ce canal
    arrêtez les messages automatiques
    Je retire mon consentement
    c'est le cinquième message, fichez moi la paix
    uniquement par courrier, pas de sms
    effacez mes données, rgpd
    je veux plus entendre parler de vous
  `,
  wrong_person: `
    il a déménagé sans laisser d'adresse
    personne de ce nom ici
    J'ai vendu l'affaire il y a deux ans, voyez les nouveaux propriétaires
    Je ne suis plus gérant de cette société
    notre collègue est parti à la retraite
    je suis juste locataire, voyez le propriétaire
    ce numéro est nouveau, ça doit être l'ancien titulaire
    ça me dit rien, c'est sûrement pour quelqu'un d'autre
    c'est une dette de mon ex, ça ne me regarde pas
    Nous sommes une autre société au nom semblable
    c'est le siège qui gère, pas notre agence
  `,
  vulnerable: `
    mon père est à l'hôpital après une chute
    on a enterré ma femme hier
    notre bébé est mort-né
    je suis son fils, elle est démente et je m'occupe de son courrier
    en pleine chimio je n'arrive à rien
    je veux mourir, je n'ai plus de raison de vivre
    les inondations ont tout emporté
    je suis dans un foyer avec les enfants, j'ai fui mon mari
    j'ai des crises de panique en ouvrant le courrier
    il est dans le coma depuis l'accident
    je fais une grosse dépression
  `,
  hardship: `
    je vis des aides, après le loyer il ne reste rien
    mes heures ont été réduites, je suis à découvert
    Nous avons déposé le bilan
    viré la semaine dernière, je peux pas payer
    la banque a bloqué notre compte
    pas d'argent tant que je trouve pas de boulot
    notre plus gros client a fait faillite et nous avec
    c'est manger ou payer
    je suis fauché
    ma retraite ne suffit pas
    le magasin est fermé, rien ne rentre
  `,
  dispute: `
    votre technicien est resté une heure et vous en comptez quatre
    vous comptez trois visites pour deux passages
    réparez d'abord, je paierai après
    vous ne verrez pas un centime avant la fin du chantier
    le mur a été peint de la mauvaise couleur
    La quantité ne correspond pas à notre commande
    c'était annulé, rien n'est dû
    je l'ai renvoyé donc je ne dois rien
    Le tarif n'est pas celui du contrat
    c'est sous garantie, pourquoi je paierais
    Merci d'établir un avoir pour les pièces manquantes
    la ligne 2 n'a jamais été livrée
  `,
  already_paid: `
    l'argent est parti mardi
    Viré ce matin, regardez votre compte
    on a réglé par carte la semaine dernière
    le prélèvement est passé le 1er
    j'ai donné le liquide à votre livreur
    ma femme a payé en ligne dimanche
    Le règlement a été effectué le 4
    plus rien de dû, payé en avril
    le chèque est parti par la poste la semaine dernière
    je viens de payer
  `,
  receipt_denied: `
    rien n'est jamais arrivé ici
    je trouve aucune facture de chez vous
    Nous n'avons aucune trace de cette facture
    le fichier ne s'ouvre pas, renvoyez svp
    j'ai eu que la relance, jamais la facture
    le mail était sans pièce jointe
    quelle facture ? j'ai rien eu
  `,
  upset: `
    comment osez-vous me menacer pour dix euros
    pire service de ma vie
    bande de vautours
    c'est comme ça que vous traitez vos fidèles clients ? lamentable
    quel culot
    vraiment malpoli
  `,
  plan_request: `
    je peux payer petit à petit
    vous acceptez 50 par mois
    pouvez-vous nous laisser jusqu'à la fin du mois prochain
    on peut étaler
    vous pouvez attendre encore deux semaines
    L'échéance peut-elle être décalée ?
  `,
  promise: `
    ça part au prochain train de règlements
    je fais le virement ce soir en rentrant
    demain matin à la première heure
    c'est validé, payé mercredi
    vous l'aurez avant le week-end
    Le règlement interviendra le 20
    c'est fait aujourd'hui
    la moitié demain, le reste à ma paie
    lundi 100 et la suite plus tard
    le patron signe les virements le jeudi
  `,
  not_now: `
    au travail, plus tard
    peux pas parler, je suis en cours
    je donne le bain aux enfants, plus tard
    On déménage cette semaine, après volontiers
    mauvaise semaine, redemandez le mois prochain
    absent jusqu'à lundi, recontactez moi après
    débordé là, je regarde ça au calme
  `,
  out_of_office: `
    Je ne suis pas au bureau et répondrai à mon retour
    Cette boîte n'est pas consultée
    Je suis en congé maternité, contactez ma collègue
    Nos bureaux sont fermés en raison du jour férié
    Votre message a bien été reçu, un ticket a été créé
    En déplacement avec un accès limité à mes mails
  `,
  start: `
    réactivez les messages
    le stop c'était une erreur, continuez à m'écrire
    réinscrivez moi aux rappels
    je veux bien recevoir vos messages de nouveau
  `,
  help: `
    le lien ne charge pas
    comment marche la page de paiement
    j'arrive pas à entrer dans l'espace client
    je veux parler à un humain
    la connexion ne marche pas
  `,
  question: `
    c'est bien vous ou une arnaque
    c'est combien en tout
    je peux payer par carte
    c'est quoi le numéro de compte
    à quel nom le virement
    vous avez reçu mon dernier paiement
    c'est à payer pour quand
    c'est pour quoi ces frais
    vous pouvez m'envoyer le détail
  `,
  receipt_confirmed: `
    j'ai la facture, elle est chez mon chef
    arrivée, en cours de traitement
    oui je l'ai eue
    Bien reçue et enregistrée
    on l'a dans le système
  `,
  thanks: `
    vous m'avez bien aidé, merci
    mille mercis
    merci du rappel
    super service, merci
    c'est gentil
  `,
  other: `
    mauvaise conversation désolé, c'était pour ma soeur
    ok
    on a déménagé, nouvelle adresse rue du Moulin 4
    bonne année à l'équipe
    👍
  `,
};
