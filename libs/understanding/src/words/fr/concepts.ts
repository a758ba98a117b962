import { type ConceptWords } from '../words.types.js';

/** French words for ideas. */
export const concepts: ConceptWords = {
  not: 'pas|jamais|rien|aucun|aucune|ni|sans|personne|guère|nullement|non; ne .. plus; n .. plus',
  if: 'si|dès_que|lorsque|quand|tant_que|à_condition',
  pay: `
    paye|paie|payer|paierai|payerai|paierons|payons|payera|paiera|paient|payez|paieront|payerons|payent; règle|régler|réglerai|réglerons|réglons|réglera|règlerai|règlerons|règlent; vire|virer|virerai|virerons|virons|virement_part; verse|verser|verserai|verserons|versons; solde|solder|solderai; rembourser|rembourserai; acquitter|acquitterai; débloquer
    fais|fait|ferai|faire|ferons|faisons|effectuer|effectuerai|effectuerons|effectue|envoie|enverrai|enverrons|envoyer|envoyons|émettre|émettrons|lance|lancerai|lancer .. virement|paiement|règlement|chèque|nécessaire|argent|#amount; virement|paiement|règlement|chèque|argent part|partira|sera|arrive|arrivera|suivra|suit|passera|passe; mets|mettrai|donne|donnerai #amount; sera réglé|payé|réglée|payée|soldé|viré|versé|fait; seront réglés|payés|réglées; aurez|auras|recevrez|recevras .. paiement|virement|règlement|argent|chèque|#amount; {pay} .. mandat; je m'en occupe; on règle|paye|paie|vire|vous_règle; mise en paiement`,
  paid: `
    payé|payée|payés|payées|réglé|réglée|réglés|réglées|viré|virée|versé|versée|soldé|soldée|acquitté|acquittée|remboursé|paye_hier
    fait|fais|effectué|envoyé|émis|lancé|passé|posté|déposé .. virement|paiement|règlement|chèque|#amount; virement|paiement|règlement|chèque .. fait|effectué|envoyé|parti|passé|émis|effectif|ordonné|exécuté|posté|validé; débité|débitée|prélevé|prélevée|prélèvement_passé|encaissé; preuve|justificatif|avis|reçu|attestation de paiement|virement|règlement; g payé|payer|réglé|fait; j'ai payer; parti .. banque|compte; sorti .. compte`,
  paid_otherwise: `
    quand|dès_que|si|lorsque|jusqu_à_ce_que|tant_que .. client|clients|employeur|patron|salaire|assurance .. paye|paie|payé|verse|versé|règle|réglé; client|clients|patron|employeur|donneur .. paye|paie|paient|payé|règle|règlent|réglé|paye; suis|serai|être|sommes|sera_t payé|payée|payés|réglé; payer|paye|paie|régler .. loyer|courses|électricité|salaires|salariés|manger|nourriture|facture_d_élec; impayé|impayée|impayés; me|nous paie|paye|doit|doivent; à|reste payer|régler; délai|moyen|conditions|mode de paiement|règlement; jour de paie|paye; ma|la paie|paye; non payé|payée|réglé; règles; problème réglé`,
  will: 'vais|allons|va|vas|ferai|ferons|compte|comptons|pense|pensons|promets|promettons|veux|voulons|engage|engageons|prévois|prévoyons|souhaite|peux|pouvons|pourrai|pourrons|espère|espérons|m_en_occupe|procède|procéderai|procéderons|procédons|prévu|sera|serai|aurez|vs',
  can: 'peux|peut|pouvons|pourrais|pourrait|pourrions|pourriez|pouvez|puis|possible|pourrai|pourrons|possibilité|arrive|arrivons|parviens|parvenons|permettre|moyen|moyens|capable|mesure|capables|pu|serait|pvez|pvz',
  want: 'veux|voulons|souhaite|souhaitons|souhaiterais|désire|besoin|voudrais|voudrions|intéresse|intéressé|intéressée|intéressés|envie|aimerais',
  invoice: 'facture|factures|pj|pièce_jointe|pdf|document|fichier|doc|fact|factu|pièce',
  message:
    'message|messages|sms|whatsapp|whatsapps|mail|mails|email|emails|courriel|courriels|texto|textos|appel|appels|relance|relances|rappel|rappels|courrier|courriers|notification|notifications|msg|msgs|sollicitation|sollicitations|spam|pub|contact|communication|communications',
  write:
    'écrire|écrivez|écris|appeler|appelez|appelle|appeles|contacter|contactez|contacte|envoyer|envoyez|envoie|relancer|relancez|relance|harceler|harcelez|déranger|dérangez|solliciter|sollicitez|joindre|embêter|embêtez|importuner|importunez|spammer|recontacter|recontactez|téléphoner|téléphonez|écriver|appelé|relances|emmerder|emmerdez',
  end: 'stop|arrêtez|arrête|arrêter|arret|cessez|cesse|cesser|désabonner|désinscrire|désinscrivez|désabonnez|stopper|stoppez|assez|suffit|ça_suffit|interrompre|suspendre|suspendez|mettre_fin|résilier|marre|supprimez; ne .. plus; n .. plus; plus de|aucun|jamais; plus jamais; fini; foutez|fichez; plus besoin; finissez',
  me: 'me|m|moi|nous|mon|ma|mes|ce_numéro|cette_adresse|ici',
  receive:
    'reçu|reçue|reçus|reçues|recu|recue|recevoir|reçois|recevons|arrivé|arrivée|arrivés|parvenu|parvenue|vu|vue|trouve|trouvé|trouvons|retrouve|ai|avons|eu|vois|voyons|figure|récupéré|réceptionné|réceptionnée|parvient',
  goods:
    'marchandise|marchandises|commande|colis|livraison|livraisons|article|articles|produit|produits|matériel|travaux|travail|prestation|service|services|pièces|cartons|chaises|machine|réparation|chantier|palettes|palette|appareil|unités',
  money:
    'argent|sous|sou|fric|fonds|trésorerie|tréso|revenu|revenus|moyens|liquidités|thunes|thune|rond|ronds|centime|salaire|économies|pognon|blé',
  wrong:
    'erreur|erreurs|erroné|erronée|faux|fausse|incorrect|incorrecte|trompé|trompés|trompée|défectueux|défectueuse|cassé|cassée|cassés|abîmé|abîmée|endommagé|endommagée|inexact|inexacte|abusif|injustifié|injustifiée|surfacturé|doublon; pas bon|bonne|correct|correcte|conforme|juste|normal|exact; ne .. correspond|correspondent|colle; trop cher|élevé|perçu|élevée; cloche; mauvais|mauvaise|mauvaises; anomalie',
  instalments:
    'plusieurs fois|versements|échéances|mensualités|paiements; mensualité|mensualités|échéancier|échelonner|échelonnement|échelonné|échelonnée|tempérament|mensuellement|étaler|étalement|étalé|fractionner|fractionné|acomptes|échéances|acompte; en|par|ou #n fois|versements|mensualités|parties; #n fois sans|x; #n x; petit à petit; par mois; #amount|#n par|chaque|tous_les mois|semaine; moitié; peu à peu; en deux|trois|quatre|plusieurs fois; payer en plusieurs; petites sommes|mensualités',
  later:
    "délai|délais|reporter|report|repousser|décaler|différer|retarder|prolonger|prolongation|sursis|rallonge|patienter|patience|attendre|attendez; plus tard; plus de temps; un peu de temps; quelques jours|semaines; jours|semaines de plus|supplémentaires; jusqu'à|au #date|fin|lundi|mardi|mercredi|jeudi|vendredi; laissez|laisser moi|nous .. jusqu|temps|jours|#date; temps; plutôt #date; autre date; après|qu_après #date",
  ask: "quel|quelle|quels|quelles|quand|où|qui|quoi|pourquoi|comment|combien|est_ce|puis_je|peut_on|pouvez|pourriez|avez|acceptez|y_a|c'est|peux|peut|sont|est|à_quel|lequel|laquelle|pourrais|pourrait|serait|que|qu",
};
