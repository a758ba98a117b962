import { type ConceptWords } from '../words.types.js';

/** French words for ideas. */
export const concepts: ConceptWords = {
  not: 'pas|jamais|rien|aucun|aucune|ni|sans|personne|guère|nullement|non|pa; ne .. plus; n .. plus; plus un|une|aucun|de|rien|jamais',
  if: 'si|dès_que|lorsque|quand|tant_que|à_condition|une_fois_que|qd|aussitôt_que|sitôt',
  pay: `
    paye|paie|payer|paierai|payerai|paierons|payons|payera|paiera|paient|payez|paieront|payerons|payent|paies; règle|régler|réglerai|réglerons|réglons|réglera|règlerai|règlerons|règlent|réglez; vire|virer|virerai|virerons|virons|virera; verse|verser|verserai|verserons|versons|versera; solde|solder|solderai|solderons|soldons; rembourserai; acquitter|acquitterai; débloquer
    fais|fait|ferai|faire|ferons|faisons|fera|effectuer|effectuerai|effectuerons|effectue|effectuons|envoie|enverrai|enverrons|envoyer|envoyons|émettre|émettrons|lance|lancerai|lancerons|lancer|poste|posterai|apporte|apporterai|dépose|déposerai|glisse|remets|remettrai|donne|donnerai|mets|mettrai .. virement|paiement|règlement|chèque|argent|sous|#amount|lydia|paylib|espèces
    virement|paiement|règlement|chèque|argent|acompte part|partira|sera|arrive|arrivera|suivra|suit|passera|passe|prévu|programmé; je|on|nous m|s|nous en occupe|occupons|charge|chargeons; mise en paiement; mandaté|mandatée|mandatement; ça part|partira; lydia|paylib de #amount; je fais ça|le; on fait ça|le; passe|passerai|viens|viendrai payer|régler|vous_payer`,
  paid: `
    payée|payés|payées|réglée|réglées|réglés|virée|virés|versée|versés|soldée|acquittée; ai|avons|a|ont|est|été|g|avait|avez|déjà|cest|viens_de|venons_de|avions bien|tout|déjà|été|enfin|hier|intégralement|aussi? payé|réglé|viré|versé|soldé|acquitté|payer|régler|virer; ^ payé|réglé|viré; payé|réglé|viré|versé|soldé #behind|ce_matin|déjà|aujourd_hui_même|comptant
    fait|effectué|envoyé|émis|lancé|passé|posté|déposé|remis|donné|tendu|laissé|glissé .. virement|paiement|règlement|chèque|#amount|espèces|liquide; virement|paiement|règlement|chèque|prélèvement .. fait|effectué|envoyé|parti|passé|émis|effectif|ordonné|exécuté|posté|validé; débité|débitée|prélevé|prélevée|encaissé|quitté .. compte|banque|hier|carte; preuve|justificatif|avis|reçu|attestation|ordre de paiement|virement|règlement; ai|g|avons payer|régler|virer; parti|sorti .. banque|compte`,
  paid_otherwise: `
    quand dois_je|puis_je|faut_il|je_dois payer|régler; quand je veux payer|régler; au moment de payer; payer en ligne|sur_le_site|par_le_lien|sur_le_portail; essaie|essaye de payer .. site|lien|ligne|page; quand|dès_que|si|lorsque|jusqu_à_ce_que|tant_que|qd .. client|clients|employeur|patron|salaire|assurance|acompte|chantier|prime .. paye|paie|payé|payée|verse|versé|règle|réglé|tombe|aura_payé; client|clients|patron|employeur|donneur|sécu|assurance .. paye|paie|paient|payé|règle|règlent|réglé|verse; suis|serai|être|sommes|serons|soit|sera_t payé|payée|payés; payer|paye|paie|payons le|les|mes|mon|nos|l? loyer|courses|électricité|salaires|salariés|manger|nourriture|employés|charges|cantine; impayé|impayée|impayés; me|nous|nous_ne paie|paye|doit|doivent|verse; à|reste payer|régler; délai|moyen|conditions|mode|page|portail|site|lien|date|refus|plan|rappel|rappels|relance|relances|échéancier de|du? paiement|règlement; jour de paie|paye; la|ma|sa paie|paye; non payé|payée|réglé; tout est|a_été réglé; problème réglé; est tout réglé; tout réglé; réglons|payons .. toute|chaque|toujours|toutes|sous_huitaine; être payé; personne .. paie|paye; pas|pas_encore payé|réglé|payée; à régler; paye pas`,
  will: 'vais|allons|va|ferai|ferons|compte|comptons|pense|pensons|promets|promettons|veux|voulons|engage|engageons|prévois|prévoyons|peux|pouvons|pourrai|pourrons|espère|espérons|prévu|sera|serai|seront|aurez|essaie|essaye|essaierai|essayons|tâcherai|vont|tacherai',
  can: 'n_arrive|n_arrivons|y_arrive; peux|peut|pouvons|pourrais|pourrait|pourrions|pourriez|pouvez|puis|possible|pourrai|pourrons|possibilité|parviens|parvenons|permettre|capable|capables|pvez|pvz|mesure',
  want: 'veux|voulons|souhaite|souhaitons|souhaiterais|désire|voudrais|voudrions|intéresse|intéressé|intéressée|envie|aimerais',
  invoice: 'facture|factures|pj|pièce_jointe|pdf|document|fichier|doc|fact|factu|celle_ci',
  message:
    'message|messages|sms|whatsapp|whatsapps|mail|mails|email|emails|courriel|courriels|texto|textos|appel|appels|relance|relances|rappel|rappels|courrier|courriers|notification|notifications|notif|notifs|msg|msgs|sollicitation|sollicitations|spam|pub|communication|communications|bips',
  write:
    'écrire|écrivez|écris|appeler|appelez|contacter|contactez|contacte|relancer|relancez|harceler|harcelez|déranger|dérangez|solliciter|sollicitez|joindre|embêter|embêtez|importuner|importunez|spammer|recontacter|recontactez|téléphoner|téléphonez|écriver|emmerder|emmerdez|contacté|contactée|sollicité|sollicitée; envoyer|envoyez|envoie moi|nous|m|me|de|des|plus',
  end: 'stop|arrêtez|arrête|arrêter|arret|cessez|cesse|cesser|stopper|stoppez|interrompre|interrompez|suspendez_vos|finissez|terminez; mettre fin; en_ai|y_en_a|ai|a marre|assez de; ça|sa suffit; ne .. plus; n .. plus; plus de|aucun|aucune|jamais|rien; plus jamais; zéro; fini les; fin des',
  me: 'me|m|moi|nous|mon|ma|mes|ce_numéro|cette_adresse|ici',
  receive:
    'reçu|reçue|reçus|reçues|recu|recue|recevoir|reçois|recevons|arrivé|arrivée|arrivés|parvenu|parvenue|vu|vue|trouve|trouvé|trouvons|retrouve|avons|eu|vois|voyons|figure|récupéré|réceptionné|réceptionnée|parvient',
  goods:
    'marchandise|marchandises|commande|colis|livraison|livraisons|article|articles|produit|produits|matériel|travaux|prestation|service|services|pièces|cartons|chaises|machine|réparation|palettes|palette|appareil|unités|lave_vaisselle|parquet|clim|peinture|lampe',
  money:
    'argent|sous|sou|fric|fonds|trésorerie|tréso|revenu|revenus|liquidités|thunes|thune|rond|salaire|économies|pognon|blé|oseille',
  wrong:
    'erreur|erreurs|erroné|erronée|faux|fausse|incorrect|incorrecte|défectueux|défectueuse|cassé|cassée|cassés|abîmé|abîmée|endommagé|endommagée|inexact|inexacte|abusif|injustifié|injustifiée|surfacturé|doublon|rayé|rayée; pas bon|bonne|correct|correcte|conforme|juste|normal|exact|exacte; ne .. correspond|correspondent|colle; trop cher|élevé|perçu|élevée; cloche; anomalie; en panne; deux fois',
  instalments:
    'plusieurs fois|versements|échéances|mensualités|paiements; mensualité|mensualités|échéancier|échelonner|échelonnement|échelonné|échelonnée|mensuellement|étaler|étalement|étalé|étalée|fractionner|fractionné|acomptes; en|par|de #n fois|versements|mensualités|parties|x|paiements|échéances; #n fois|x sans; #n mensualités|versements|échéances|paiements; petit à petit; par mois; #amount|#n par|chaque|tous_les mois|semaine|moi; peu à peu; petites sommes|mensualités|échéances|montants; petits versements|bouts|paiements|montants; un peu|quelque_chose chaque|par|tous_les mois|semaine',
  later:
    'délai|délais|reporter|report|repousser|décaler|différer|retarder|prolonger|prolongation|sursis|rallonge; plus tard; plus de temps; un peu de temps|répit; quelques jours|semaines; jours|semaines|mois de plus|supplémentaire|supplémentaires; un mois; encore un|une|#n|quelques; laissez|laisser|laissez_nous moi|nous .. jusqu|temps|jours|#date; autre date; un peu plus; au lieu du|de; plutôt; patienter|patience',
  ask: "quel|quelle|quels|quelles|quand|où|qui|quoi|pourquoi|comment|combien|est_ce|puis_je|peut_on|pouvez|pourriez|avez|acceptez|y_a|c'est|peux|peut|sont|est|à_quel|lequel|laquelle|pourrais|pourrait|serait|que|qu",
  remove:
    'retirez|retirer|retrait|enlevez|enlever|supprimez|supprimer|suppression|effacez|effacer|radiez|radier|rayez|ôtez|sortez|virez|désabonnez|désabonner|désinscrire|désinscrivez|ôter|retirez',
  list: 'liste|listes|base|fichier|fichiers|listing|répertoire|contacts|envois|registre|registres; mon|ce|mes|cette numéro|portable|adresse|coordonnées|données|mail|nom',
  allow: 'autorise|autorisons|consens|consentement|autorisation|accord|permission|autorisé|autorisée',
  figurative: `
    par erreur|mégarde|accident .. désabonn*|désinscri*|stop|supprim*|bloqu*; désabonn*|désinscri*|stop|bloqué .. par_erreur|par_mégarde|sans_faire_exprès; téléphone|portable|ordi|ordinateur|pc|voiture|batterie|camion|écran|tablette|imprimante .. mort|morte|cassé|cassée|panne|planté|lâché|rip; meurs|meurt|mourons|mort|morte|mourir d|de|du? impatience|faim_de|rire|envie_de|savoir|voir|trouille|froid|chaud|curiosité|envie
    n'arrêtez|n_interrompez|ne_suspendez|pas_arrêter|ne_stoppez|n_arrêtez_pas .. rien|chantier|travaux|livraison|livraisons|production|fourniture; avoir .. compris|inclus|déduit; personne .. malade; arrêt de bus|tram; impasse de la fin; aucune|pas_de réclamation|réclamations; pas besoin d .. échéancier; banque .. fermée; bureau .. fermé; ascenseur .. panne|réparation|cassé; fin de mois; de la fin; chapeau bas; mort de; c'est la mort; sur la paille .. café|croissant*|prix; croissant*|café|prix .. paille|ruine|ruiné|faillite`,
  unserious: `
    haha*|hihi|héhé|mdr|ptdr|lol|xptdr|plaisante|blague; théorie|théorique|hypothétique*|théoriquement; 😂|🤣; si|quand|lorsqu un|une|l_un client|entreprise|fournisseur .. faillite|dépose|bilan|liquidation|fait; formulaire|questionnaire .. assurance|assureur; mon|son|ma|c_était frère|cousin|soeur|beau|voisin|père .. bien|mieux|remis|sorti|guéri; va|vont|vais|allons très? bien|mieux; il|elle|tout va bien|mieux; ça va très bien; nous ça va; rumeurs|histoire|bruits .. hôpital; c'était mon|ma frère|cousin|soeur|beau`,
};
