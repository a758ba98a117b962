import { entries } from './entries.js';
import { type WordLists } from './words.types.js';

/** French. */
export const french: WordLists = {
  rules: {
    L3: entries(`
      prison*, emprisonn*, police, policier*, gendarme*, gendarmerie, arrestation*, arrêté par, faire arrêter,
      vous arrêter, menottes, garde à vue, crime, crimes, criminel*, délit, délits, délinquant*, pénal, pénale,
      pénales, pénalement, poursuites, poursuivi*, poursuivre en, vous poursuivr*, procureur, fraude, frauder,
      fraudeur*, frauduleu*, escroc*, escroquerie*, vous nous volez, vous volez, porter plainte, portons plainte,
      portera plainte, dépôt de plainte, expulsé du pays, préfecture, derrière les barreaux, menac*,
      vous le regretterez, tu vas le regretter, regretter amèrement, allez regretter, allez le regretter,
      nous savons où, on sait où, où vous (habitez|travaillez|vivez), nous vous (retrouverons|trouverons),
      on vous (retrouvera|trouvera), vous cacher, te cacher, rendre la vie, votre vie un enfer,
      arriver quelque chose, casser la gueule, frapper, tuer, violence,
      serait dommage qu*, dommage qu'il, (sait|savons) (que vous rentrez|quand vous|à quelle heure),
      vous attendront, vous attendrons devant, on vous attend, accident est vite,
      de se cacher, arrêter de vous cacher,
      vos papiers, titre de séjour, visa, perdre* (votre|vos) (emploi|logement|maison|enfants), faire expulser`),
    L4: entries(`
      tribunal, tribunaux, juge, juges, judiciaire*, judiciairement, en justice, assignation*,
      huissier*, commissaire de justice, commissaires de justice, saisir (vos|votre), saisie sur,
      saisie de (vos|votre), saisie-arrêt, saisirons, injonction*, action légale, actions légales,
      action en justice, voie légale, voie judiciaire, voies légales, mesures légales, mesures judiciaires,
      procédure légale, procédure judiciaire, procédure contentieuse, contentieux, conséquences juridiques,
      recouvrement forcé, exécution forcée, société* de recouvrement, agence* de recouvrement,
      cabinet de recouvrement, agent* de recouvrement, service recouvrement, recouvreur*, créances douteuses,
      vendrons votre créance, expuls*, mise en demeure, liquidation judiciaire, redressement judiciaire,
      (viendrons|venir|passer|passerons|envoyer quelqu'un|enverrons quelqu'un|rendrons visite|rendre visite) ..
      (chez vous|votre domicile|votre travail|votre porte),
      devant votre porte, à votre porte, geler vos, bloquer (votre|vos) compte*, retenue sur (votre )?salaire,
      prélever sur votre salaire, sans autre (avis|préavis|avertissement|rappel), sans préavis, sans nouvel avis,
      double des clés, double de la clé, changer* (la serrure|les serrures),
      (reprendre|reprendrons|enlever|enlèverons|récupérer) (votre|le|la) (véhicule|voiture|moto|matériel|machine),
      vous assigner*, vous assignons, (vient|viendra|enverrons|envoyons) .. dépanneuse`),
    L5: entries(`
      avocat*, cabinet d'avocats, juriste*, service juridique, département juridique, conseil juridique, notaire*,
      avis officiel, notification officielle, sommation*, commandement de payer, jugement*, gouvernement,
      ministère, préfet, trésor public, fisc, administration fiscale, URSSAF, Banque de France,
      numéro de dossier judiciaire, numéro d'affaire, référence judiciaire, huissier*, convocation, autorités,
      fonctionnaire*, inspecteur*, enquêteur*, au nom de la loi, république française, Interpol, FBI`),
    L7: entries(`
      honte, honteux, honteuse, honteusement, irresponsable*, malhonnête*, malhonnêteté, menteur*, menteuse*,
      mentir, vous mentez, mensonge*, mauvais payeur*, mauvais payeurs, vos voisins, vos voisines, tes voisins,
      les voisins, (votre|ton) (employeur|patron|chef), déshonneur, déshonor*, manque de parole, sans parole,
      aucune parole,
      (votre|vos|ta|tes|ton) (famille|femme|mari|épouse|conjoint|parents|mère|père|enfants|amis|clients|proches|
      collègues|entourage|patron|employeur) .. (saura|sauront|apprendra|apprendront|sache|sachent|apprenne|
      apprennent|penseront|pensera|découvrir*|au courant|informé*|prévenu*|contacté*),
      (informer*|informerons|prévenir|préviendrons|contacter*|contacterons|appeler*|appellerons|dire|dirons|écrire|
      parler*) .. (votre|vos|ta|tes|ton) (famille|femme|mari|épouse|conjoint|parents|mère|père|enfants|amis|
      clients|proches|employeur|patron|entourage|contacts),
      tout le monde .. (saura|sache|apprendra|voir|verra),
      (publier*|publierons|afficher*|partager*|diffuser*|mettre) .. (votre|vos|ton) (nom|photo|dette|coordonnées),
      (publier*|publierons) .. (réseaux|Facebook|Instagram|internet|en ligne), réseaux sociaux, rendre public,
      rendrons public, rendre publique, publiquement, liste publique, votre réputation, réputation, humili*,
      pas digne de confiance, indigne*, pas fiable, peu fiable, excuses bidon, vos excuses, de vos excuses,
      prétexte*, paresseu*, fainéant*, feignant*, égoïste*, lâche, lâches, ingrat*, hypocrite*, radin*, avare*,
      profiteur*, profiteuse*, parasite*, au-dessus de vos moyens, des gens comme vous, les gens comme vous,
      gens de votre espèce, quelqu'un comme vous, personnes comme vous,
      quel genre (de personne|d'homme|de femme|d'entreprise|de parent|de père|de mère),
      aucune (décence|dignité|honnêteté|honneur|éducation), décence, dignité, grandissez, comme un enfant,
      soyez un homme, comme un adulte, dormir tranquille, dormez tranquille, dormez-vous, dormir la nuit,
      dans (la|une) glace, dans le miroir, déçus? (par|de) vous, vous nous (décevez|avez déçu*|avez trahi*|prenez),
      trahi notre confiance, notre confiance trahie, à cause de vous, par votre faute, abuser de (notre|nous),
      abusez, profitez de nous, moquez de nous, vous moquez, vous fuyez, nous ignorez, vous ignorez nos,
      faire l'autruche, l'autruche, pour les vacances .. argent, belles vacances, si vous n'avez pas les moyens,
      autres enfants, à l'écart, ne pourra pas participer, privé* de,
      (celui|celle|à qui|quiconque) (qui )?lit ce*,
      devant (tout le monde|tous|vos collègues|vos clients|vos voisins|toute), vos contacts, votre répertoire,
      sauf vous, excepté vous, à part vous, qu'est-ce que cela dit, tous nos clients ont, tous les autres ont`),
    L8: entries(`
      idiot, idiote, idiots, imbécile*, stupide*, crétin*, débile*, abruti*, pauvre con, espèce de con, sale con,
      connard*, connasse*, salaud*, salope*, pute, putain, merde, enculé*, foutre, foutez, bâtard*, ordure,
      ordures humaines, racaille*, minable*, pathétique*, misérable*, voleur*, voleuse*, voyou*, truand*, crapule*,
      tricheur*, tricheuse*, arnaqueur*, vous êtes nul*, incapable*, incompétent*, perdant*, vermine,
      sangsue*, chien galeux, bon à rien, bons à rien, clochard*, mendiant*, maudit*, enfer, imposteur*,
      rentrez dans votre pays, les étrangers, étrangers comme, sale (arabe|juif|noir|étranger), gitan*, votre race,
      votre religion, à votre âge, typique des (femmes|hommes|étrangers)`),
    L9: entries(`
      (dernier|dernière|derniers|dernières) (avis|rappel*|relance*|avertissement*|chance*|délai*|sommation*|mise|
      notification|occasion|tentative|fois),
      ultime*, avis final, immédiat, immédiate, immédiats, immédiatement, tout de suite, sur-le-champ,
      sur le champ, à l'instant, dès maintenant sinon, urgent*, urgence, urgemment, d'urgence,
      (sous|dans les|dans|d'ici|avez|reste) # (heures|minutes|h), sous #h, # heures pour, # heures restantes,
      avant minuit, avant ce soir, dès ce soir, aujourd'hui même, aujourd'hui ou, avant qu'il ne soit trop tard,
      avant qu'il soit trop tard, agissez, agissez maintenant, payez maintenant, payez immédiatement,
      payez vite, le temps presse, le temps est compté, compte à rebours, dans les plus brefs délais, au plus vite,
      sans délai, sans attendre, sans tarder, sans retard, n'ignorez pas, ne pas ignorer, plus aucun délai,
      aucun délai, notre patience, patience a des limites, patience .. bout,
      (couper|couperons|suspendre|suspendrons|résilier|résilierons|bloquer|bloquerons) .. (service|ligne|accès|
      compte|contrat|électricité),
      sera (suspendu|coupé|résilié|bloqué)*, appellerons tous les jours, tous les jours jusqu'*,
      chaque jour jusqu'*, jusqu'à ce que vous pay*, n'arrêterons pas, ne cesserons, avertissement, ultimatum,
      alerte,
      (sans|plus de) (repas|soins|médicaments|chauffage|dîner|traitement), plus que # (h|heures|jours)`),
    L11: entries(`
      frais de (recouvrement|relance|dossier|poursuite), pénalité*, amende*, indemnité forfaitaire, le double`),
    L12: entries(`
      (score|cote|historique|dossier|notation|fichier) de crédit, liste noire, listes noires, fichage, serez
      fiché*, être fiché*,
      fichier des incidents, FICP, interdit bancaire, interdiction bancaire, plus jamais .. crédit, aucune banque`),
    L13: entries(`
      pourquoi (n'avez|ne|n'as|vous ne|tardez|ignorez|refusez) .. (pas|payé|payez|réglé|répondu|nous|toujours),
      pourquoi n'avez-vous, pourquoi ne payez, pourquoi n'as-tu, pourquoi tardez, pourquoi ce silence,
      pourquoi ignorez, quelle est votre excuse, quel est votre problème, qu'est-ce qui ne va pas chez vous,
      combien de fois, si difficile, si compliqué, jusqu'à quand, qu'attendez-vous, qu'est-ce que vous attendez`),
    L14: entries(`
      numéro de (votre |la )?carte, coordonnées (de (votre |la )?carte|bancaires par),
      données de (votre |la )?carte, CVV, CVC, code PIN, votre PIN, cryptogramme, mot de passe, mots de passe,
      code secret, code de sécurité, code reçu, identifiants bancaires, photo de votre (carte|pièce|passeport),
      carte* cadeau*, carte* prépayée*, numéro de sécurité sociale`),
    L15: entries(`
      offre* (spéciale|spéciales|exclusive|exclusives|limitée|promotionnelle), remise exceptionnelle, réduction*,
      rabais, promo, promos, promotion*, bon d'achat, bons d'achat, code promo, achetez maintenant,
      commandez maintenant, nouveaux produits, nouvelle collection, points de fidélité, points fidélité,
      cashback, parrainez, tirage au sort, jeu concours, profitez de (notre|nos), à moitié prix, # pour cent de,
      # pour cent sur, durée limitée, abonnez-vous,
      cadeau (offert|gratuit)`),
    L16: entries(`
      sexe, sexy, sexuel*, porno*, nu, nue, nues, escorte*, vodka, whisky, bière*, vin, vins, alcool*, ivre*, arme,
      armes, pistolet*, fusil*, munition*, tabac, cigarette*, cigare*, cannabis, cocaïne`),
    L22: entries(`
      la plupart (des|de nos) .. (clients|entreprises|gens) .. (pai*|pay*|règl*), tous (les|nos) autres .. clients,
      (les|nos) autres clients, presque tous (nos|les) clients, petite minorité, minorité de, le seul client,
      la seule cliente, vous êtes le seul, vous êtes la seule, êtes l'un des rares, contrairement aux autres,
      contrairement à`),
    L23: entries(`
        un péché, Dieu, Allah, Bible, votre conscience, conscience tranquille, morale, moral, moralement, moraux,
        immoral*, devoir moral,
      obligation morale, éthique*, honnêtes gens, gens honnêtes, personnes honnêtes, personne honnête,
      question d' honneur, karma, malédiction, faire ce qui est juste, la bonne chose, bon chrétien`),
    L26: entries(`
      sinon, ou alors, faute de quoi, à défaut, dans le cas contraire, vous devez, tu dois,
      vous êtes (tenu|obligé|tenue|obligée), êtes tenu de, obligé de, votre seule, seule option, pas le choix,
      aucun choix, sans excuse, pas d'excuse, exigeons, nous exigeons, exige, exigence, sommons, réclamons,
      nous attendons (votre paiement|le paiement), conséquence, conséquences, contraints, serons contraints,
      forcés de, serons obligés, obéir, obéissez, votre refus, refus de payer, si vous refusez, refusez de payer,
      prenez ceci au sérieux, vous feriez mieux, feriez bien de`),
  },
  harmless: entries(`
    (pas|rien|n'y a) .. (urgent|pressé|urgence), aucune urgence, sans urgence, pas urgent,
    aucune honte, pas de honte, sans honte, nulle honte, pas à avoir honte, rien de honteux,
    merci de votre patience, merci pour votre patience, votre patience, police d'assurance, numéro de police,
    contrat d'assurance, prenez votre temps,
    (nous|je|on) (vous )?(répond*|corrig*|rectifi*|aid*|rappel*|revien*|regard*|vérifi*|arrêt*|occup*) ..
    (immédiatement|au plus vite|tout de suite|sans tarder|dans les plus brefs délais|sans attendre),
    sans mot de passe, aucun mot de passe, sans pénalité*, aucune pénalité, aucune conséquence,
    sans conséquence*, vous ne devez rien, ne devez pas, n'êtes pas obligé*, sans obligation, sans engagement,
    excusez-nous, toutes nos excuses, nos excuses, nos plus sincères excuses, veuillez ignorer, pouvez ignorer,
    ignorez ce, nul besoin, nulle part, sans frais, sans aucun jugement, sans jugement, si vous avez dû,
    tout est en ordre, ne vous en faites pas, pas trop tard,
    votre police #, votre police (auto|habitation|santé), cotisation .. police,
    (salade|salades|purée|huile|toasts) d'avocat*,
    (rue|place|avenue|boulevard) (du |de la |des )?(tribunal|justice|palais),
    (jamais|pas) (de |vos |votre )?.. (mot de passe|mots de passe|code PIN|codes),
    saisie (de données|des données|comptable), carte des vins,
    pour le (ministère|tribunal|préfet|commissariat), (cher|chère|bonjour) (maître|avocat*|notaire*),
    (contre|éviter|prévenir) .. (fraude|fraudes|vol|escroqueries),
    (réparation|livraison|intervention|dépannage|commande) (urgent*|d'urgence),
    (réduction|rabais|remise) (convenu*|accordé*|déduit*), la réduction .. (convenu*|accordé*|déduit*),
    (peux|pouvons|volontiers) .. (passer|venir) .. chez vous, Dieu merci, sans aucune pression`),
  ordinary: entries('court, courts, liens, seize'),
  privacy: entries(`
    dette*, impayé*, retard, en retard, en souffrance, échu, échue, échus, échues, arriéré*, recouvrement*,
    créance*, contentieux, mise en demeure, relance*, pénalité*, solde dû, somme due, montant dû, vous devez,
    défaut de paiement, non payé*, non réglé*, insolvab*, surendettement`),
  senderName: entries(`
    recouvrement*, contentieux, créance*, huissier*, dette*, impayé*, debt*, collection*, avocat*`),
  choices: {
    pay: entries('payer, payez, paiement, régler, réglez, règlement, virement, verser'),
    time: entries(`
      temps, délai, délais, échelonn*, échéancier, plan, date, plusieurs fois, jour, jours, plus tard, report,
      semaine, versements, parties`),
    object: entries(`
      ne va pas, pas correct*, corriger, correction, erreur*, contester, contestation, objection, inexact*,
      dites-le, dites-nous, dites-moi, nous dire, signaler, signalez, pas en ordre, pas juste, question, questions,
      faites-le-nous savoir, prévenez-nous, un mot`),
    talk: entries(`
      aide*, aider, question, questions, appelez*, appeler, répondre, répondez, réponse, contact, contacter,
      contactez*, parler, écrivez*, écrire, joindre, joignable, disposition, à l'écoute, échanger, téléphon*,
      personne`),
  },
  alreadyPaid: entries(`
    payé, payée, venez de payer, déjà réglé, réglé, réglée, effectué, en route, en chemin, envoyé, croisé, croisés, tenir compte`),
  help: entries('aide*, aider, difficile*, difficulté*, conseil*, solution*, échelonn*, plan, arrangement, serré*'),
  optOut: entries('STOP, ARRET, ARRÊT, désabonn*, désinscri*, ne plus recevoir'),
  humour: entries(`
    haha*, hihi*, mdr, lol, blague*, plaisanterie*, je plaisante, on plaisante, clin d'œil, roulement de tambour,
    ptdr, rigol*`),
  typical: entries(
    'le, la, les, de, des, un, en, ce, vous, votre, nous, est, une, pour, avec, que, et, si, à, du, pas',
  ),
};
