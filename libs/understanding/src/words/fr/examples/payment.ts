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
    Vous avez facturé 12 chaises, 10 seulement livrées
    Nous contestons la ligne 3, comprise dans le devis. En attendant un avoir nous suspendons le paiement
    ça doit être un doublon, même marchandise que celle d'avril
    Non je n'ai pas payé et je ne paierai pas.
    La peinture s'écaille et vous osez réclamer ?! Je paierai pas
    Une clim est en panne, celle-là je ne la paie pas. L'autre, 600 €, mercredi.
    Marchandise renvoyée, sans avoir vous n'aurez rien
    Qui a commandé ça ? Pas nous, aucun bon signé
    abonnement résilié en novembre donc je ne paierai pas
    Le montant ne correspond pas au devis
    le produit ne marche pas
    Nous attendons toujours la fin des travaux
    je n'ai jamais commandé ce service
    vous m'avez facturé deux fois la même chose
    le taux de TVA est faux, merci de refaire la facture
    adresse fausse, facture à refaire
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
    c'est déjà payé, vérifiez vos comptes
    je viens de vous envoyer 85€ via le lien
    avec le prix du café je vais finir ruiné 😂 mais c'est payé ce matin
    viré lundi
    La facture 5520 a été réglée le 08/06/2026 pour 1 190,00 EUR, justificatif joint
    Combien de fois encore ?! L'argent est chez vous depuis des semaines, ouvrez les yeux
    499,99 € ont quitté notre compte, la banque dit effectué
    Samedi j'ai laissé 120 euros en espèces à votre caisse, Julie était là
    La moitié est déjà payée, les 1 250 € restants le 5 du mois prochain
    j'ai fait le virement lundi
    Facture réglée par chèque la semaine dernière
    le chèque a été débité
    normalement c'est bon j'ai payé sur le site
  `,
  receipt_denied: `
    je n'ai reçu aucune facture
    quelle facture ? rien reçu
    Votre mail est arrivé sans le PDF. Pouvez-vous le renvoyer ?
    même pas dans les spams, renvoyez svp
    la pièce jointe est vide
    La 7714 n'est pas chez nous. Dès qu'elle arrive on paie
    Je n'ai PAS reçu de facture de votre part
    La pièce jointe semble manquer, pas de PDF dans votre mail. Merci de renvoyer à compta@claire.example
    La 7714 ne nous est pas parvenue. Dès qu'elle arrive on la règle, aucun souci.
    pas encore reçue, renvoyez la svp
    je n'ai pas cette facture
    pouvez-vous me renvoyer la facture ? je ne la trouve plus
    il n'y avait rien en pièce jointe
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
    C'est du harcèlement. Trois messages en deux jours pour une facture en retard d'à peine une semaine ?
    Votre ton est insultant, j'en ai assez
    on ne traite pas comme ça ses fidèles clients. inadmissible
    non mais ça va pas ?! 😡
    Très déçu. Dix ans de fidélité pour être traité ainsi.
    Honte à vous. Je vous recommandais à tout le monde, c'est terminé.
    vous relancez comme des voyous, pour trois jours de retard
    vous n'avez pas honte ?
    c'est une honte de relancer comme ça de bons clients
    ça commence à bien faire
  `,
  plan_request: `
    Un paiement échelonné serait-il possible ?
    en 3 fois c'est possible ?
    Nous proposons quatre mensualités de 250,00 €. Êtes-vous d'accord ?
    je peux avoir un mois de plus
    100 euros vendredi et le reste étalé sur l'été, si vous voulez bien
    ça va si je paie le 20 ?
    Serait-il possible de payer en plusieurs fois ?
    est-ce que ça irait si je paye le 20 ?
    vous pouvez m'accorder un mois de plus ?
    Je peux faire 100 € vendredi et le reste étalé sur l'été, si vous voulez bien
    je peux payer en 3 fois ?
    serait-il possible de décaler à fin août ?
    pourriez-vous m'accorder quelques jours
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
    je paierai vendredi
    demain matin première heure 👌
    Nous payons toujours en fin de mois, comptez dessus.
    300 euros aujourd'hui et 200 vendredi, ça va ?
    Tant que notre client n'a pas réglé la tréso est serrée, mais dans deux semaines nous virons les 1 500 €
    je fais ça ce soir en rentrant
    ok pas de souci je m'en charge
    120 d'ici 5 jours ok
    Notre banque est fermée ces jours, ça part le 15 juin
    L'argent sera chez vous à la fin du mois
    la moitié maintenant, le reste quand mon client aura payé
    je touche ma paye le 25, vous aurez vos 80€ promis
    oui oui ce sera fait !
    d'ici la fin de la semaine c'est sur votre compte
    dans deux semaines, vous avez ma parole
    Pas lundi, la banque est fermée. Mardi.
    4 100 euros mercredi avant la fermeture
    Ne vous inquiétez pas pour l'hôpital, c'était mon frère, il va bien. L'argent arrive lundi.
    jeudi j'ai les enfants, vendredi je paie
    la prime de vacances arrive, vous serez le premier
    pas encore payé non, mais samedi je m'en occupe
    Ce sera fait dès que la patronne rentre, c'est elle qui valide
    Désolé du retard, je paye demain. Quelle référence je mets ?
    ce vendredi tout d'un coup
    Salut Flo, elle était sous une pile. Ça part le 10 du mois prochain, 1 815 €. Aucune réclamation et pas besoin d'échéancier.
    Bonjour Priya, juste avant de partir : les 18 200,00 € sont validés et passent avec l'échéance du 30 juin. Personne de malade ici, on est juste lents
    je vous fais un virement vendredi
    Je passe au magasin samedi pour régler
    ce sera payé avant la fin du mois
    dès que j'ai ma paye je vous règle
    Le paiement partira avec notre prochain lot
    on s'en occupe rapidement
    transmis à la compta, le virement suivra
    je l'ai donnée à notre comptable qui fera le paiement
  `,
};
