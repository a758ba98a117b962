import { type ExampleSentences } from '../../words.types.js';

/** Invented French replies about the invoice and its payment, one a line. */
export const paymentExamples: ExampleSentences = {
  dispute: `
    Vous avez facturé 12 chaises, 10 ont été livrées
    il manque deux chaises et vous en comptez 12
    Nous ne paierons pas cette facture, le travail n'est pas terminé
    Je conteste la ligne 3, elle était comprise dans le devis
    ça ne serait pas un doublon ? la même livraison était déjà sur celle d'avril
    Nous avons annulé cette commande en janvier
    La marchandise est repartie, sans avoir vous n'aurez rien
    Retourné il y a trois semaines et toujours pas d'avoir
    le prix est faux, c'était 45 de l'heure
    Ce port n'a jamais été convenu. Enlevez-le et renvoyez une facture
    Nous ne reconnaissons pas cette facture : pas de contrat
    Qui a commandé ça ? Pas nous
    abonnement résilié en novembre donc je ne vous dois rien
    je ne veux pas payer
    je n'ai pas payé et je ne paierai pas
    la peinture s'écaille partout et vous osez relancer
    Une lampe était cassée, je ne la paie pas. L'autre, 80 euros, lundi
  `,
  already_paid: `
    déjà payé
    c'est déjà réglé, vérifiez
    je vous ai envoyé 300 € avant-hier
    Par erreur c'est parti le 2 sur votre ancien compte
    La facture a été réglée le 12 février, justificatif joint
    je viens de payer les 45 euros
    encore ?? c'est payé depuis un mois, regardez vos comptes
    la moitié est déjà payée, le reste le 5 du mois prochain
    499,99 € ont quitté notre compte
  `,
  receipt_denied: `
    je n'ai reçu aucune facture
    quelle facture ? rien reçu
    Votre mail est arrivé sans le PDF. Pouvez-vous le renvoyer ?
    même pas dans les spams, renvoyez svp
    la pièce jointe est vide
    La 7714 n'est pas chez nous. Dès qu'elle arrive on paie
  `,
  upset: `
    on ne traite pas comme ça de fidèles clients
    ça va pas non ? 😡
    vous êtes vraiment mal élevés
    allez au diable 🤬
    on parle à un mur, service lamentable
    Votre ton est insultant, après vingt ans de clientèle
    vous relancez comme des voyous pour trois jours
    Je suis très déçue, dix ans cliente et traitée ainsi
  `,
  plan_request: `
    Un paiement échelonné serait-il possible ?
    en 3 fois c'est possible ?
    Nous proposons quatre mensualités de 250,00 €. Êtes-vous d'accord ?
    je peux avoir un mois de plus
    100 euros vendredi et le reste étalé sur l'été, si vous voulez bien
    ça va si je paie le 20 ?
  `,
  promise: `
    vendredi
    je paie vendredi
    Le montant sera viré sous 14 jours
    ce soir en rentrant
    je touche mon salaire le 25 et vous aurez vos 80 euros, promis
    oui oui, ce sera fait
    D'ici la fin de la semaine c'est sur votre compte
    Désolé du retard, je paie demain
    Fin du mois prochain on en a fini, promis
    pas encore payé, non, mais samedi je le fais
    Ce sera fait dès que la patronne rentre, elle doit valider
    aujourd'hui 300 et vendredi 200 euros
    au plus tard mardi
    le 15/6
    Pas avant fin du mois prochain, mais comptez dessus
    mercredi je peux pas, jeudi oui
    dimanche je touche ma paie et je passe
    la semaine prochaine sans faute
    mardi sans faute
    le 18/09 c'est programmé à la banque
    celui qui était à l'hôpital c'était mon frère, il va bien. mardi j'envoie l'argent
    dans deux semaines on paie tout
    c'est bon, ça arrive !
    cette semaine c'est réglé
    j'attends qu'un client me paie et je règle
    La facture est approuvée et sera réglée le 20 mars
  `,
};
