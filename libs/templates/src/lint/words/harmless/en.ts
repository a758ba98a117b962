import { entries } from '../entries.js';

/** English phrases that hold a listed word and do no harm. */
export const harmlessInEnglish = entries(`
  no shame in, (nothing|not) to be (ashamed|embarrassed) (of|about), need to feel (ashamed|embarrassed),
  never embarrassing, nothing to feel, not urgent, no urgency, nothing urgent, isn't urgent, no consequences,
  without consequences, no penalt*, no password, honest mistake,
  (we|we'll|we will|we can|I|I'll|I will|I can|team will) (answer|reply|fix|correct|help|check|sort|look|put|
  come back|get back|let you know|send|update|stop|change|resolve|remove|call) .. (immediately|right away|
  straight away|at once), as soon as (possible|we|I|it), no need to find, find you the, find you a, help you find,
  no extra cost, discounted cash flow, free of charge, cost you, no judgement, no judgment, without judgement,
  without judgment, no pressure, all at once, you do not have to, you don't have to, if you have to, no need to pay,
  what you have to, have you no longer, if you have to move, there is no rush, you see nothing, not your fault,
  seized (engine|motor|bearing|brake|pump|piston), prison (library|service|project|garden|kitchen|education|museum),
  (for|of) .. police (department|station|force|academy|museum), court (street|road|lane|house|hotel|shoes),
  (tennis|squash|basketball|food|sports) (court|courts),
  (never|not|n't|don't) ask .. (PIN|password|passwords|passcode|code),
  (never|not|n't|don't) ask .. (card number|card numbers|card details|codes), not a warning, warning light,
  warning lights, wine glasses, for the (court|courts|ministry|department|government|prison|police|tax office),
  dear (attorney|counsel|solicitor|judge|officer|sergeant),
  (against|prevent|preventing|protect|protects|beware of|avoid) .. fraud, fraud (protection|prevention),
  theft (insurance|cover|protection), against theft, urgent (repair|care|delivery|order|print|job),
  crime (novel|novels|fiction|series), (agreed|early payment|prompt payment|usual) discount,
  discount (we agreed|agreed|already|is already), your promotion,
  (can|could|happy to|glad to) (come|visit) .. (home|house|flat), honest opinion, god bless, thank god,
  last reminder was, without any pressure,
  (do not|don't|no need to|need not|never) .. (feel|be) (embarrassed|ashamed), not embarrassing, feel embarrassed if,
  no late fee, not affect your credit*, within # hours of your,
  (will|is|are) waiting for you (at the (desk|counter|shop|office|reception)|in your|here), no one will call,
  no hurry at all, thanks to you all, thanks to you and, many thanks to you, thanks to you for,
  (no|not) .. (final|last) reminder, (can|could|may|happy to|glad to|gladly) (come|drop|pop) (round|by|over|in),
  (not|never|won't|don't|wouldn't) (take|taking|start|starting|begin|pursue|pursuing|consider|considering|
  planning|plan|involve|involving|use|using|call|send|sending|go to|going to|hand|pass|passing|sell|threaten|
  refer|report) (any |a |an |it to |this to |you to |your account to |your invoice to |the invoice to |in |with
  )?(a |an |any )?(legal action|legal steps|legal proceedings|court|collection agency|collections agency|
  collections|debt collector*|lawyer*|solicitor*|bailiff*|police),
  (nothing|never|not) (goes|go|going|is passed|be passed|passed|is sold|be sold|is handed|be handed) (on )?to
  (a |an |any )?(collection agency|collections agency|debt collector*|collectors|collections|court|lawyer*|
  solicitor*), no (legal action|legal steps|collection agency|debt collector*|bailiff*|lawyers),
  (credit score|credit file|credit rating|credit record|credit history) (is|are|will|stays|remains) (not|never|
  un*), (not|won't|doesn't|never) affect your (credit (score|file|rating|record|history)|reputation),
  for the .. exhibition,
  police (department|station|force|academy|museum|headquarters|college|orchestra|choir|club|canteen|association|
  union|library|stables|dog|horse*), (metropolitan|county|municipal|royal|traffic|railway|transport) police,
  (our|my) last (call|reminder|notice|attempt|letter|chat|conversation), last reminder (of|from|on|we sent),
  urgent (question*|matter|matters|case|cases|help|enquir*|issue*|surgery|treatment|repairs), anything urgent,
  (if|when) (it is|it's|this is|something is) urgent, (non|not) urgent, insurance policy,
  (tennis|squash|basketball|food|sports|badminton|padel|volleyball) (court|courts),
  court (street|road|lane|house|hotel|shoes|square|place|gardens|bakery|farm|theatre|garden|drive|avenue|view|
  yard), play games night, wine (glass|glasses|list|tasting|cooler|rack|fridge|cellar),
  no (collection|recovery|late|penalty|extra|additional) (fee*|cost*|charge*), without (any )?(penalt*|fee*|charges),
  nothing shameful, not a threat, the magistrates' (exhibition|association|dinner),
  (we|I|we'll|I'll|team|somebody|someone) .. (answer|answers|reply|replies|respond|responds|back to you) ..
  within # (hours|minutes)`);
