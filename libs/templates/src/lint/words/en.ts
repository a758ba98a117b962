import { entries } from './entries.js';
import { type WordLists } from './words.types.js';

/** English. */
export const english: WordLists = {
  rules: {
    L3: entries(`
      arrest*, jail*, prison*, police*, criminal*, fraud*, warrant, warrants, prosecut*, crime, crimes, felony,
      felon, behind bars, handcuff*, imprison*, theft, deport*, immigration (office*|authorit*), custody,
      locked up, press charges, pressing charges, stealing from us, you stole, steal our, threaten*, kill, kills,
      hurt you, harm you, beat you, break your (legs|arms|bones|neck|door|windows),
      (you|you'll) (will|are going to) regret, you'll regret, regret it, watch your back, we know where you,
      know where you (live|work|sleep), where your (children|kids) go,
      (something|anything) .. (happen|happens) to you, make your life (hell|difficult|hard|miserable|a misery),
      track you down, hunt you, (we will|we'll) find you, you cannot hide, you can't hide, nowhere to hide,
      hide from us, (we|I) will come for you, we are coming for, we're coming for`),
    L4: entries(`
      lawsuit*, court, courts, courtroom, legal action, legal actions, legal proceedings, legal steps,
      legal consequences, legal measures, legal route, legal remedies, legally force*, legal fees, legal costs,
      sue you, to sue, will sue, we'll sue, can sue, may sue, sue for, sue your, sued, suing, garnish*,
      attach your (wages|salary|income), (your|from your) (wages|salary) .. (taken|docked),
      take your (house|home|car|wages|things|belongings), seize, seizes, seized, seizing, seizure, confiscat*,
      repossess*, bailiff*, a lien, liens, foreclos*, litigat*, a judge, the judge, judgment against,
      judgement against, collection agency, collections agency, collection agent*, debt collector*, collectors,
      debt recovery, recovery agent*, recovery team,
      (hand*|pass*|sell*|sold|send*|transfer*|refer*|goes|going) .. to collections, evict*, insolvency petition,
      bankruptcy petition, wind up your, winding up petition, freeze your,
      (visit|come to|turn up at|show up at|be at|send (someone|somebody|people|men|agents) to|knock on) your (home|
      house|door|flat|workplace|school|family),
      visit you at (home|work), people at your door, at your doorstep, take (this|it|the matter|you) further,
      escalate this matter, no further notice, without further notice, without further warning, without notice`),
    L5: entries(`
      attorney*, lawyer*, law office*, law firm*, solicitor*, barrister*, legal counsel, our counsel, legal team,
      tribunal*, official notice, official warning, official demand, final judgment, final judgement, court order,
      court summons, summons, subpoena, FBI, IRS, HMRC, CFPB, sheriff*, enforcement, government agency,
      on behalf of the government, government office, ministry of,
      department of (justice|recovery|revenue|debt|treasury|state), tax (office|authority|authorities),
      inland revenue, revenue service, credit bureau*, credit agency, legal department, case number, case no,
      case file, docket, file no, notary, magistrate*, prosecutor*, officer of the, investigator*,
      investigation unit, interpol`),
    L7: entries(`
      shame, shamed, shameful*, shameless*, shaming, asham*, irresponsib*, dishonest*, dishono*, deadbeat*,
      defaulter*, liar, liars, are lying, lying to, your lies, your (neighbours|neighbors|classmates),
      (your|the) (family|wife|husband|spouse|partner|parents|mother|father|mum|mom|children|kids|friends|boss|
      employer|landlord|clients|customers|colleagues|community|church|mosque|school) .. (will|would|might|may|
      should|deserve to|going to|be) .. (know|find out|hear|learn|told|informed|see|think),
      (we|we'll|we'd|I|I'll|have to) .. (tell|inform|notify|call|contact|write to|message|ask|let|speak to) .. your
      (family|wife|husband|spouse|parents|mother|father|mum|mom|children|kids|friends|boss|employer|manager|
      landlord|neighbours|neighbors|clients|relatives|emergency contact|emergency contacts|contact list|phone
      contacts|contacts|hr),
      your employer, your boss,
      (everyone|everybody|people) .. (will|would|should|going to|deserve to) .. (know|see|hear|find out|learn),
      the whole (town|village|street|office|world),
      (post|publish|share|put|upload) .. (your|the) (name|photo|picture|debt|details) .. (on|in|to) (facebook|
      instagram|social media|the internet|twitter|linkedin|public|the group|group|our website),
      (post|publish|share|put) .. (facebook|instagram|social media|on the internet|online|publicly),
      name and shame, wall of shame, make .. public, go public, expose you, publicly, reputation, humiliat*,
      disgrace*, embarrass*, untrustworthy, (cannot|can't|not) be trusted, no integrity, trustworthy person,
      bad payer*, late payer*, unreliable*, lazy, freeload*, leech*, sponger*, excuses, selfish*, ungrateful*,
      greedy, coward*, hypocrit*, pathetic, disgust*, despicable, bad (parent|mother|father|person|example),
      your kind, you people, people like you, someone like you,
      what kind of (person|man|woman|parent|adult|business), what sort of (person|man|woman|business|company),
      grow up, act like an adult, like a child, be a man, man up, live beyond your means, living beyond your means,
      your true (face|colours|colors), your character, disappoint* in you, disappointed (by|with) you,
      you (let|have let) us down, (we|I) trusted you, you (broke|have broken|betrayed|have betrayed) our trust,
      taking advantage of us, take advantage of us, take us for fools, playing games, play games,
      how can you sleep, how do you sleep, sleep at night, look (at yourself )in the mirror, have you no,
      don't you have any, do you have no, no decency, common decency, no self-respect, no respect for, no pride,
      can't you even, too (stupid|cheap|poor|broke) to, if you (can't|cannot) afford,
      spend* .. on (holidays|parties|yourself|luxuries|shopping), enjoy* your (holiday|vacation|new car|lifestyle),
      must be nice, because of you, you should know better, should have known better, avoid* us, ignoring us,
      you (keep|are) ignoring, running away, run away from, hiding from, dodging, you owe it to`),
    L8: entries(`
      idiot*, stupid*, moron*, bastard*, bitch*, fuck*, shit*, bullshit, crap, asshole*, arsehole*, arse, scum*,
      crook*, thief, thieves, parasite*, loser*, damn*, scammer*, cheat, cheats, cheater*, cheating, swindl*,
      con artist, conman, fool, fools, foolish, dumb, dumber, ignorant, jerk, jerks, imbecile*, cretin*, filth*,
      worthless, useless, good for nothing, good-for-nothing, beggar*, bum, bums, pig, pigs, rat, rats, vermin,
      whore*, slut*, retard*, hell, human garbage, screw you, piss*, wanker*, go back to your country,
      your country, you foreigners, foreigners, immigrants like, immigrants,
      typical (woman|man|women|men|foreigner*), your (race|religion|skin), at your age,
      (jews|muslims|christians|gypsies|gypsy|blacks), incompetent, you clown, joke of a, laughing stock`),
    L9: entries(`
      final (notice|warning|demand|chance|reminder|opportunity|call|deadline|attempt),
      last (notice|warning|chance|reminder|opportunity|call|attempt|time we), very last, (your|the) final,
      immediate (payment|action|attention), immediately, at once, right now, right away, straight away,
      this instant, this minute,
      (you have|you must|you need|you had|you've got|pay|settle|transfer|act) .. within # (hour|hours|minutes),
      (you have|you've got|you get|only|just) # (hours|minutes|days) (left|remaining|to),
      # (hours|minutes) (left|remain*), within hours, within the hour, by midnight, before midnight, by tonight,
      end of (the )day or, by (tomorrow|today|friday|monday) or, act now, act fast, act today, pay now or,
      pay today or, now or never, do it now, pay up, urgent*, time is running out, time is (almost )?up,
      running out of time, clock is ticking, countdown, deadline expires, before it is too late,
      before it's too late, expires (today|tonight), without delay, we will not ask again,
      won't ask again, not ask you again, not ask twice, do(n't|not) ignore, ignore this .. (risk|peril), asap,
      no more (time|chances|delays|extensions), no extensions, patience .. (end|over|out|thin),
      running out of patience, (lost|losing) (our )?patience, (switch|turn|shut) (off|down) your, cut you off,
      cut off your, cut your (service|supply|power|line),
      your .. (will be|be|is|gets) (suspended|terminated|disconnected|blocked|deactivated|cut off), suspend your,
      terminate your, block your, we will (keep|continue|go on) (calling|writing|messaging|contacting),
      call you every, every (day|hour) until, never stop, until you pay, critical notice, red alert, warning`),
    L11: entries(`
      collection (fee|fees|cost|costs|charge|charges), collections fee, recovery (fee|fees|cost|costs),
      penalty fee*, penalties, fine of, double the amount, will double, doubles, add # percent`),
    L12: entries(`
      credit (score|scores|report|reports|reporting|rating|ratings|file|files|history|record|records|bureau*|
      register*),
      blacklist*, black list, black mark, bad credit, ruin your credit, default register, never get (a )loan`),
    L13: entries(`
      why (haven't|have|didn't|did|don't|do|aren't|are|won't|hasn't|has|isn't|is) (you|the|your|it) .. (paid|pay|
      paying|payment|settled|settle|reply|replied|answer|answered|responding|respond|ignoring|ignore),
      why haven't you, why have you not, why didn't you, why did you not, why don't you pay,
      why is it so (hard|difficult), what is your excuse, what's your excuse, what is taking you so long,
      what's taking you so long, how hard can it be, how come you, explain yourself, explain why you,
      what is wrong with you, what's wrong with you, how many times, how often do we, what is your problem,
      what's your problem`),
    L14: entries(`
      card (number|details|data), credit card number, CVV, CVC, your PIN, PIN code, your password, password,
      passcode, one-time code, OTP, account login, login details, online banking (details|login|password),
      security code, social security number, SSN, mother's maiden name, photo of your (card|passport|id),
      gift card*, bank login`),
    L15: entries(`
      special (offer*|deal*|price*), discount*, limited offer*, limited time, exclusive (offer*|deal*), buy now,
      on sale, our sale, flash sale, upgrade to, upgrade your, promo, promos, promotion*, promo code, coupon*,
      free gift*, voucher*, new products, new collection, check out our, cashback, loyalty points, bonus points,
      refer a friend, # percent off, half price, order now, subscribe to our, our latest (products|range|offers),
      black friday, win a, lottery, prize draw, shop now`),
    L16: entries(`
      sex, sexy, sexual*, porn*, nude*, escort*, hookup*, vodka, whisky, whiskey, beer, beers, wine, wines, liquor,
      booze, drunk, alcohol*, firearm*, gun, guns, rifle*, pistol*, ammunition, bullets, tobacco, cigarette*,
      cigar*, vape*, vaping, cannabis, marijuana, weed, cocaine, heroin`),
    L22: entries(`
      most (customers|people|clients|companies|businesses) (pay|paid|have|manage),
      everyone else (pays|paid|has|manages), (all|every) (our )?other customer*,
      other customers (pay|paid|have|manage), small minority, tiny minority, minority of, nearly all customers,
      unlike (others|other|our other|everyone), the only (one|customer|person|client|company) who,
      (9|90|95|98|99) percent of, one of the few, # out of # customers, our good customers, decent customers`),
    L23: entries(`
      sin, sins, sinful, sinner*, god, god's, allah, prophet*, bible, quran, scripture*, karma, curse*,
      pray for you, your conscience, conscience, moral, morals, morally, moral duty, immoral, ethic*,
      honour demands, honor demands, decent people, decent person, good people pay, honest people, honest person,
      judgment day, afterlife, do the right thing, right thing to do, thou shalt`),
    L26: entries(`
      or else, you must, must pay, you have to, have to pay, you are required, your only, only option,
      no (other )option, no choice, no excuse, no excuses, you had better, you'd better, better pay, or face,
      face the, or we will, or we'll, otherwise we, consequences, consequence, we demand, demand payment,
      demand that you, you are obliged, obligated, we insist, insist that, we expect (you|payment|full), obey,
      comply, failure to (pay|reply|respond|comply), if you (fail|refuse), refuse to pay, refusal,
      take this seriously, forced to, leave us no, force us`),
  },
  harmless: entries(`
    no shame in, (nothing|not) to be (ashamed|embarrassed) (of|about), need to feel (ashamed|embarrassed),
    never embarrassing, nothing to feel, not urgent, no urgency, nothing urgent, isn't urgent, no consequences,
    without consequences, no penalt*, no password, honest mistake,
    (we|we'll|we will|we can|I|I'll|I will|I can|team will) (answer|reply|fix|correct|help|check|sort|look|put|come
    back|get back|let you know|send|update|stop|change|resolve|remove|call) .. (immediately|right away|straight
    away|at once),
    as soon as (possible|we|I|it), no need to find, find you the, find you a, help you find, no extra cost,
    discounted cash flow, free of charge, cost you, no judgement, no judgment, without judgement,
    without judgment, no pressure, all at once, you do not have to, you don't have to, if you have to,
    no need to pay, what you have to, have you no longer, if you have to move, there is no rush, you see nothing,
    not your fault`),
  ordinary: [],
  privacy: entries(`
    debt*, overdue, arrears, collection*, delinquen*, past due, owe, owes, owed, owing, unpaid, outstanding,
    late payment, late fee, default, dunning, in default, demand, missed payment, not paid, behind on,
    late invoice, insolven*, bankrup*, payment due, money you`),
  senderName: entries(`
    debt*, collection*, collector*, recover*, dunning, credit control, enforcement, bailiff*, legal`),
  choices: {
    pay: entries('pay, settle, payment, transfer'),
    time: entries('time, plan, parts, part, date, arrangement, instal*, later, day, days, extension, week'),
    object: entries(`
      not right, wrong, object, correct, correction, mistake, disput*, tell us, incorrect, question, questions,
      looks off, does not look right, doesn't look right, not as, error, let us know, let me know`),
    talk: entries(`
      help*, questions, call, reply, contact, talk, answers, write, ring, phone, speak, reach, email, here for,
      let me know, let us know, get in touch, message`),
  },
  alreadyPaid: entries('paid, already arranged, on its way, already sent, sent it, crossed'),
  help: entries(`
    help, money is tight, debt advice, difficult*, hardship, plan, struggl*, talk to us, arrangement, support`),
  optOut: entries('STOP, opt out, opt-out, unsubscribe, end these messages'),
  humour: entries(`
    haha*, hehe*, lol, just kidding, joke, joking, kidding, pun intended, wink, knock knock, funny, ha ha, rofl,
    lmao, tee hee, drum roll, plot twist, once upon a time`),
  typical: entries('the, you, your, and, is, to, have, not, if, we, for, with, this'),
};
