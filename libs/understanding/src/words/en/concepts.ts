import { type ConceptWords } from '../words.types.js';

/** English words for ideas. */
export const concepts: ConceptWords = {
  not: "not|don't|doesn't|didn't|can't|cannot|couldn't|won't|wouldn't|haven't|hasn't|hadn't|isn't|aren't|wasn't|weren't|shouldn't|ain't|never|nothing|none|nobody|neither|nor|without|unable|dint|no; no longer|one|more|way; yet to; failed to; far from",
  if: 'if|unless|whether|assuming|provided; as soon as; once|when|after the|you|we|i|my|our|it|he|she',
  pay: `
    pay|pays|paying|transfer|transferring|transfering|wire|wiring|settle|settling|remit|remitting|ach; clear|clearing it|this|that|the
    send|sending|get|getting|drop|bring|have|receive|hand|give|deposit .. money|payment|cash|cheque|check|funds|transfer
    make|making .. payment|transfer; sort|sorting it|this|that|everything|the .. out?; clear|settle everything|all|up; take|taking care of it|this|that|the
    do|doing the|a|that bank? transfer|payment; do|doing|put|putting|send|sending|deposit|hand|give|drop #amount; send|sending|give|hand|get you|you_the|you_your? #amount; get|have #amount
    do|doing it|this|that; square|squaring up|it|this; process|processing .. payment|it; payment run; pop|drop|come round|by|over|in .. pay|settle|cash|money; get it|this done|sorted|settled; have it|this|them done|sorted|settled
    will|shall|'ll|ll|i'll|we'll|to|gets|goes be|get|out paid|settled|done|sorted|transferred|sent; money|payment|funds|transfer|cash will|should|be|goes|comes|coming|arrives|there|follows; payment|transfer|money|it goes|leaves out|your?; in the|your|our account; follows on?; goes with|out`,
  paid: `
    paid|transferred|transfered|remitted|wired|payed|paypalled; settled it|this|that|already|up|with|on|a|last
    sent|made|did|put|handed|gave|left|dropped .. money|payment|cheque|check|funds|transfer|cash|#amount; payment|money|transfer|funds|cheque|check|#amount|debit|it went|gone|left|cleared
    payment|money|transfer|#amount|it|bill|invoice was|were|has|have|been|is been? sent|made|done|cleared|taken|debited|processed|settled; been settled|debited|cleared|done
    took|taken|debited .. from .. account; proof of payment; remittance advice`,
  paid_otherwise: `
    get|gets|got|getting|be|been paid by|from|at|on|myself|ourselves|#date; when|once|until|till|before|after|if i|we|he|she|they|my|our .. am|are|get|is|gets|has|have paid; when|once|til|till|until|after|if .. client|customer|customers|clients|deposit|wages|salary .. pays|paid|pay|settles|has_paid|in
    i|we get|gets|am|are paid; paid for|leave|work|holiday; not been paid by; customer|customers|client|clients pays|pay|settles|settle|paid; not paid yet?; haven't|hasn't|not|never been? paid; pay my|our? rent|mortgage|staff|employees|workers|wages; pay attention; hard to pay; unpaid; pay day; holiday|sick pay; to be paid; paid me|us|my; pay me|us; settle in|into; settled in|into
    will|shall|can|must|should|be be? paid|settled|transferred|sorted|done|sent; have paid every|all; paid every|all; pay out; always pay; every proper|correct; deposit .. taken off|deducted|included|paid; before i|we pay|settle|transfer`,
  will: "will|shall|i'll|we'll|he'll|she'll|they'll|it'll|you'll|gonna|planning|intend|promise|promising|commit|plan|aim|hope|ll; going to; about to; i'm|we're|i_am|we_are paying|sending|doing|sorting|transferring|settling; let me",
  can: 'can|could|able|afford|manage|possible|may; in a position',
  want: 'want|need|wish|wanna|interested|welcome|care|appreciate; would|id|wed like; like to',
  invoice: 'invoice|invoices|bill|bills|inv|pdf|statement|attachment|document|position|item|line',
  message:
    'message|messages|text|texts|sms|whatsapp|whatsapps|email|emails|mail|mails|mailings|call|calls|reminder|reminders|notification|notifications|notifs|msg|msgs|spam|communication|communications|correspondence|letters|contact',
  write:
    'text|texting|message|messaging|contact|contacting|contacted|write|writing|email|emailing|call|calling|ring|ringing|phone|phoning|bother|bothering|chase|chasing|pester|pestering|harass|harassing|spamming|spam|msg|msging|whatsapp|whatsapping|ping|pinging|hassle|hassling|remind|reminding|bug|bugging|approach|disturb; send|sending me|us|any|more|these|your|them',
  end: "stop|quit|cease|halt|discontinue|desist|stopp; no more; no further; any|zero more|further; zero; enough of; enough with; done with; fed up with; cut .. out; turn|switch off; put an end; don't|not want .. any more; refrain",
  me: 'me|us|my|our|here|i; this number|phone|address',
  receive:
    'receive|received|recieved|recieve|get|got|gotten|arrive|arrived|reach|reached|seen|see|saw|come|came|find|found|have|had|landed|here; turned up',
  goods:
    'goods|order|parcel|package|delivery|deliveries|item|items|product|products|work|job|service|services|chairs|boxes|units|materials|shipment|repair|repairs|installation|lamp|dishwasher|machine|freight',
  money: 'money|cash|funds|penny|pennies|income|savings|cashflow|quid; cash flow; two pennies; a dime',
  wrong:
    "wrong|incorrect|mistake|error|incorrectly|wrongly|faulty|defective|damaged|broken|overcharged|unfair|inaccurate|false|erroneous|duplicate|missing|half|scratched; not right|correct|ok|okay|true; isn't|aren't|wasn't|doesn't right|correct|match|add|true|ok; does not match|add; double charged; charged twice; too much|high",
  instalments: `
    instalment|instalments|installment|installments; payment plan|arrangement; pay monthly; in|into #n|two|three|several|small|little payments|parts|chunks|stages|goes|lots|bits|times; in #n goes|parts
    monthly|weekly payments|bits|amounts|instalments; spread .. out|over|across|payments|cost|it; split .. in|into|up|payment|payments|it|rest; bit by bit; a bit|little each|every|at|per|a; smaller|small|little amounts|bits|sums; little by little; part payments; stagger; pay .. off? over`,
  later: `
    more time; an? extension; little|small extension; extend; few more days|weeks; extra days|week|weeks|time|month; push .. back|to|until; postpone; defer|deferred|deferral; later date; another #n? days|week|weeks|month|fortnight
    give me|us until|till|til|a|some|time|another|more|#date; longer; grace; move .. date|to|back; bit of time; hold off until; have until #date?; a month .. please`,
  ask: "what|what's|whats|when|where|which|who|whose|why|how|does|do|did|is|are|can|could|would|will|may|should|have|has|any",
  remove: 'remove|delete|erase|unsubscribe|strike|scrub|wipe; take|get|cut .. off|out; retire; retract',
  list: 'list|lists|database|records|mailing|mailings|system; my|our|this .. number|mobile|phone|address|data|details; off there',
  allow: 'permission|consent|authorise|authorize|allow|permit|authorisation|permitted|allowed|agree',
  sent: `sent|send|sended|emailed|mailed|issued|provided|supplied|forwarded|given|raised`,
  page: `link|links|page|pages|website|site|portal|button|login|password|app|checkout|browser|screen|code|url|qr; pay now; log in|on|into; sign in; pin|passcode|otp|captcha|verification`,
  fails: `doesn't|does_not|didn't|did_not|won't|isn't|not|never|isnt work|working|load|loading|open|opening|respond|go_through|accept|recognise; nothing happens|happened; error|errors|crashes|crashed|frozen|freezes|broken|blank|dead|expired|invalid|404; times|timed out; spinning; can't|cannot|couldn't get|log|sign|find|see|open|access|figure; locked out; no idea how; stuck; how do|does|can i; keeps saying|asking|crashing|loading; wants|asks|asking|needs|demands|requires .. pin|passcode|password|code|login; what|which pin|passcode|password|code|button`,
  figurative: `
    by accident|mistake; accidentally; phone|laptop|computer|pc|car|battery|tablet|mobile|screen|internet .. died|dead|broken|broke|crashed; dying|die to|of|for curiosity|get|start|see|know|hear?; bank|bank's|office|bank_is .. closed|shut; stop|stopping|suspend|halt|fermate the? .. work|works|delivery|deliveries|supply|supplies|building|construction|shipment|project; bus stop; under construction; go|goes|going to the portal; check out to; in labour; lift|elevator is|was|being .. broken|repaired|out
    credit note .. included?|from; dead tired; killing it; sick .. deal; thank god; card number; end of the|this|next|day|month|week|year; weekend; stop by; nobody is ill|sick; no one is ill|sick; not|aren't|without disputing|contesting|complaining; no complaints; back to school; month end; died laughing; drop you|me .. line; gave|give u|you .. my|number; surgery with|w patients|clients; in surgery .. patients|all_day|until|today; access|limited .. email|emails|mail; left|leave|leaving the? office .. for|until|on|early; monitored|unmonitored|checked .. mailbox|inbox; left for the day; never|not .. had|got|received|seen .. any|an|a|the? invoice|bill off|from you|ye; call out fee|charge?; callout; new address; we've|we_have|have moved .. address; contact my|our colleague|colleagues`,
  accident: `by accident|mistake|error; accidentally; in error; unintentional*; inadvertently; didn't mean to|it; was not me; wrong button; hit|pressed|typed|sent|wrote .. by_mistake|wrong; my kid|son|daughter|toddler|cat; butt|pocket dial*; changed my mind; was a mistake|misunderstanding`,
  no_need: `money back; refund; flowers|plants|bouquet|roses|tree|trees .. dead|died; dead flowers|plants`,
  unserious: `
    lol|haha|hahaha|lmao|rofl|joke|kidding|theoretically|hypothetically|hypothetical; 😂|🤣; if i|we were to; if|when a|any|one|your client|customer|customers|company|supplier|of_your .. goes|went|go|becomes|files|is|bankrupt; insurance form|questionnaire; for an? .. form|questionnaire|survey; he's|she's|he_is|she_is|they're|is|are|all fine|better|well|recovered|ok|okay now|again|$; rumours|rumors; he's|she's fine|better; was my brother; will bankrupt me; end up in the poorhouse; fine mind you; we are|we're|is fine|doing_fine|doing_great`,
};
