import { entries } from '../entries.js';

/** French phrases that hold a listed word and do no harm. */
export const harmlessInFrench = entries(`
  (pas|rien|n'y a) .. (urgent|pressé|urgence), aucune urgence, sans urgence, pas urgent, aucune honte, pas de honte,
  sans honte, nulle honte, pas à avoir honte, rien de honteux, merci de votre patience, merci pour votre patience,
  votre patience, police d'assurance, numéro de police, contrat d'assurance, prenez votre temps,
  (nous|je|on) (vous )?(répond*|corrig*|rectifi*|aid*|rappel*|revien*|regard*|vérifi*|arrêt*|occup*) ..
  (immédiatement|au plus vite|tout de suite|sans tarder|dans les plus brefs délais|sans attendre),
  sans mot de passe, aucun mot de passe, sans pénalité*, aucune pénalité, aucune conséquence, sans conséquence*,
  vous ne devez rien, ne devez pas, n'êtes pas obligé*, sans obligation, sans engagement, excusez-nous,
  toutes nos excuses, nos excuses, nos plus sincères excuses, veuillez ignorer, pouvez ignorer, ignorez ce,
  nul besoin, nulle part, sans frais, sans aucun jugement, sans jugement, si vous avez dû, tout est en ordre,
  ne vous en faites pas, pas trop tard, votre police #, votre police (auto|habitation|santé), cotisation .. police,
  (salade|salades|purée|huile|toasts) d'avocat*,
  (rue|place|avenue|boulevard) (du |de la |des )?(tribunal|justice|palais),
  (jamais|pas) (de |vos |votre )?.. (mot de passe|mots de passe|code PIN|codes),
  saisie (de données|des données|comptable), carte des vins, pour le (ministère|tribunal|préfet|commissariat),
  (cher|chère|bonjour) (maître|avocat*|notaire*), (contre|éviter|prévenir) .. (fraude|fraudes|vol|escroqueries),
  (réparation|livraison|intervention|dépannage|commande) (urgent*|d'urgence),
  (réduction|rabais|remise) (convenu*|accordé*|déduit*), la réduction .. (convenu*|accordé*|déduit*),
  (peux|pouvons|volontiers) .. (passer|venir) .. chez vous, Dieu merci, sans aucune pression,
  (nous|je|on) (n'|ne )?(engagerons|engageons|prendrons|entamerons|lancerons|ferons|aurons|voulons|
  entreprendrons|irons|passerons|recourrons) (aucune |aucun |pas |pas d'|jamais |jamais d'|pas par |pas à
  )(une |un |des |en |l')?(action en justice|action légale|actions légales|mesure légale|mesures légales|
  procédure judiciaire|procédure|procédures judiciaires|voie judiciaire|huissier*|tribunal|justice|société*
  de recouvrement|avocat*), n'engagerons aucune action en justice,
  (rien|ne) .. (part|partira|sera confié|confions|transmis|transmettons|cédons) (pas )?(à )?(une |aucune |à
  une )?(société de recouvrement|agence de recouvrement|huissier|avocat),
  (aucun|aucune|pas de|pas d'|ni|sans) ?(huissier*|tribunal|avocat*|société de recouvrement|action en justice|
  poursuite*|procédure judiciaire|contentieux|fichage),
  (répond*|réponse|revien*|rappel*|recontact*|écriv*|trait*|vérifi*) .. (sous|dans les|en|d'ici) # (h|heures|
  minutes), (sous|dans les|d'ici) # (h|heures) .. (répond*|réponse|rappel*|nouvelles de notre),
  (je|nous|on) .. (renvo*|envo*|transmet*|annul*|modifi*|remplac*|rembours*|chang*|corrig*|arrêt*|not*) ..
  (tout de suite|immédiatement|sans tarder|au plus vite|dans les plus brefs délais|sans attendre|aujourd'hui
  même), (livraison|disponibilité|envoi) immédiat*,
  (peut|peux|pourrait|pourra|pouvons|volontiers|passe) .. (passer|venir) .. (chez vous|à votre domicile|votre
  porte), n'avez pas à (rougir|avoir honte), pas à rougir, pas de gêne, ne soyez pas gêné*,
  pour le compte de (l'entreprise|votre (société|entreprise)),
  (notre|mon|nos|mes) (dernier|dernière|derniers|dernières) (rappel*|relance*|avis|appel|échange|tentative|
  notification), en cas d'urgence, si c'est urgent, pour toute urgence,
  (pour|de|par) (le|la|notre) (police municipale|commissariat|gendarmerie|brigade), police municipale,
  (votre|la|cette) police (n°|no|numéro|multirisque|responsabilité|est|reste|couvre|vie|moto|scolaire),
  polices d'assurance, saisie des (heures|commandes|notes|temps|factures), verres à vin, dégustation de vin*,
  dans les meilleurs délais, (sans|aucun|aucuns) frais de (dossier|relance|recouvrement), aucune amende,
  (aucune|pas|sans|nulle|n'ayez|n'y a) .. honte, (n'|ne )(affecte|affectera) (pas|en rien) .. (crédit|dossier),
  ce n'est pas une menace`);
