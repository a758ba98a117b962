import { type Concept } from '../words.types.js';

/** English words for ideas. */
export const concepts: Readonly<Record<Concept, string>> = {
  not: "not|don't|doesn't|didn't|can't|cannot|couldn't|won't|wouldn't|haven't|hasn't|hadn't|isn't|aren't|wasn't|weren't|shouldn't|ain't|never|nothing|none|nobody|neither|nor|without|unable|dint; no longer|one|more|way; yet to; failed to; far from",
  if: 'if|unless|whether|assuming|provided; as soon as; once the|you|we|i',
  pay: `
    pay|pays|paying|transfer|transferring|transfering|wire|wiring|settle|settling|remit|remitting|clear|clearing
    send|sending|get|getting|drop|bring .. money|payment|cash|cheque|check|funds|transfer
    make|making|made? .. payment|transfer; sort|sorting it|this|that|everything|the .. out?; take|taking care of it|this|that|the
    do|doing the|a|that bank? transfer|payment; do|doing #amount; put|putting #amount; send|sending #amount; send|sending you? .. #amount
    square|squaring up|it|this; square .. up; give|giving you #amount; process|processing .. payment|it; payment run; send|sending it|this over|across|through?
    chip in; cough up; get it|this paid|done|sorted|settled; have it|this|them paid|done|sorted|settled; will|shall|'ll be|get paid|settled|done|sorted
    i'll|we'll|ill be paid; money|payment|funds|transfer will|should be|go|arrive|reach|hit|leave|land; it|payment|money|transfer goes|leaves out|your?`,
  paid: `
    paid|settled|transferred|transfered|remitted|wired|payed
    sent|send|made|did|done|put .. money|payment|cheque|check|funds|transfer|cash|#amount; payment|money|transfer|funds|cheque|check|#amount went|gone|left|cleared
    payment|money|transfer|#amount was|were|has|have been? sent|made|done|cleared|taken|debited|processed; money|payment should .. be with you; was|been cleared
    took|taken|debited .. from my|our account; payment|transfer .. attached|receipt|confirmation; proof of payment; remittance advice; paid up|off; money left .. account`,
  paid_otherwise: `
    get|gets|got|getting|be|been? paid by|from|at|on|myself|ourselves; when|once|until|till|before|after|if i|we|he|she|they .. am|are|get|is|gets paid
    i|we get|gets|am|are paid; paid for|leave|work|holiday|him|her|them; not been paid by; customer|customers|client|clients .. paid|pays|pay|settles|settle; my salary|wages .. paid; haven't been paid my|our|by|since|this
    pay|paying my|our? rent|mortgage|staff|employees|workers; pay attention; hard to pay; unpaid; pay day; to be paid; should be paid; paid me|us|my; pay me|us; settle in|into; settled in|into; will|shall|can|must be paid`,
  will: "will|shall|i'll|we'll|he'll|she'll|they'll|it'll|you'll|gonna|planning|intend|promise|promising|commit|plan|aim|hope|expect|ll; going to; about to; i am|i'm|we are|we're paying|sending|doing|sorting|transferring|settling; want to; let me",
  can: 'can|could|able|afford|manage|possible; in a position',
  want: 'want|need|wish|wanna|like|interested|welcome|care|appreciate',
  invoice: 'invoice|invoices|bill|bills|inv|pdf|statement|attachment|document',
  message:
    'message|messages|text|texts|sms|whatsapp|whatsapps|email|emails|mail|mails|call|calls|reminder|reminders|notification|notifications|msg|msgs|spam|communication|communications|correspondence|letters',
  write:
    'text|texting|message|messaging|contact|contacting|write|writing|email|emailing|call|calling|ring|ringing|phone|phoning|bother|bothering|chase|chasing|pester|pestering|harass|harassing|spamming|spam|msg|msging|whatsapp|whatsapping|ping|pinging|hassle|hassling|remind|reminding; send|sending me|us|any|more|these|your|to',
  end: 'stop|quit|cease|end|stopp|halt|discontinue|desist; knock it off; give it a rest; no more; enough of; enough with; done with; cut .. out; opt out; opt me out; lay off; turn off; switch off; fed up with; put an end',
  me: 'me|us|my|our|here|i; this number|phone|address',
  receive:
    'receive|received|recieved|recieve|get|got|gotten|arrive|arrived|reach|reached|seen|see|saw|come|came|find|found|have|had|landed|turned up',
  goods:
    'goods|order|parcel|package|delivery|deliveries|item|items|product|products|work|job|service|services|chairs|boxes|units|materials|shipment|repair|repairs|installation',
  money: 'money|cash|funds|penny|pennies|cent|income|savings|cashflow; cash flow; two pennies; a dime',
  wrong:
    "wrong|incorrect|mistake|error|mistaken|incorrectly|wrongly|faulty|defective|damaged|broken|overcharged|unfair|inaccurate|false|erroneous; not right|correct|ok|okay|true; isn't|aren't|wasn't|doesn't right|correct|match|add|true|ok; does not match|add; double charged; charged twice; too much|high",
  instalments: `
    instalment|instalments|installment|installments; payment plan|arrangement; pay monthly; in|into #n|two|three|several payments|parts|chunks|stages|goes|lots; in parts|chunks|stages|bits; in #n|two|three payments|parts|chunks|stages|goes|lots?
    monthly payments|bits|amounts; spread .. out|over|across|payments|cost|it; split .. in|into|up|payment|payments|it; bit by bit; a bit each|every|at; #amount|#n a|per|each|every month|week; half now .. half|rest; smaller amounts|payments; little by little; in parts; weekly payments; pay .. off? over; part payments; stagger`,
  later: `
    more time; an? extension; extend; few more days|weeks; extra days|week|weeks|time|month; push .. back|to|until; delay; postpone; defer|deferred; later date; another #n? days|week|weeks|month|fortnight
    give me|us until|till|til|a|some|time|another|#date; wait until|till|til; longer; grace; move .. date|to|back; bit of time; instead; hold off until`,
  ask: "what|what's|whats|when|where|which|who|whose|why|how|does|do|did|is|are|can|could|would|will|may|should|have|has|any",
};
