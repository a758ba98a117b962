import { type ExampleSentences } from '../../words.types.js';

/** Invented English replies about the invoice and its payment, one a line. */
export const paymentExamples: ExampleSentences = {
  dispute: `
    I don't intend to pay this, the work is half done.
    We won't pay this invoice, the job isn't even finished.
    Two chairs are missing but you charged for 12
    I object to invoice 2026-118. Item 4 was included as a flat rate in the quote of 12 January. Please send a corrected invoice.
    Can it be that this is double? You already charged the same delivery in April, that's wrong
    smells like a duplicate, that order was already on the April one
    We cancelled that order in January, see your own confirmation.
    Goods went back, you'll get nothing without a credit note
    The goods were returned three weeks ago and we're still without the credit.
    The VAT number and address are wrong, this invoice does not comply, please redo it.
    The delivery note isn't even signed by us.
    Payment refused: the VAT rate should be 10% and not 20%.
    the price is wrong, it was 45 an hour
    That freight was never agreed. Take it off and send another bill.
    We do not recognise this invoice: there is no contract nor signed delivery note.
    Who ordered this? Not us, no order confirmation was ever signed.
    subscription was cancelled as of November so I don't owe you anything
    12 chairs billed, 10 received
    10 boxes came and you charged 12
    Every proper invoice we pay within a week. This one charges March twice and forgets the discount. Send a correct one.
    I don't want to pay.
    nope, not paying this
    The quality was terrible, I want my money back
    You scratched the whole floor and still dare to ask for money? Shameful.
    The paint is peeling off everywhere and you have the nerve to bill me?! I won't pay!
    The dishwasher arrived broken, I'm not paying that. The hood, 320 euros, on Tuesday.
    One lamp was broken and I won't pay for that. The other one, £80, Monday.
    This invoice is all wrong
    We only got 8 and you sent a bill for 10
    it still leaks, fix it first then I pay
    I never ordered this and won't pay for it
    New invoice please, the VAT rate is wrong
    you promised 20% discount
    The machine has been down for weeks, I'm not paying like this
    I cancelled this subscription back in November
    billed twice for the same thing
    why is travel on there, it was supposed to be included
    We were told installation was free, why is it on the bill
    the hours don't add up, you were here two days not three
    half the order is still missing
    This was sent back and never credited
    please reissue with the correct address and VAT number, as it stands we can't accept it
    your colleague agreed a flat rate of 300
    we signed nothing
  `,
  already_paid: `
    already paid
    I already paid
    I made the transfer on Friday
    transferred on Monday
    sent you 300€ by paypal the day before yesterday
    yesterday by card £95
    that's been settled, check please
    By mistake it went to your old account on the 2nd, take a look
    Good morning, invoice RE-5520 was settled on 12 February with £1,190.00, receipt attached. Please check your incoming payments. Regards, Oliver
    The direct debit went through on our account, look on your side
    it has been debited from our account, please confirm on your side
    haha with your croissant prices I'll end up in the poorhouse. paid just now!
    just paid the 45 quid 👍
    Saturday at the counter I left £120 in cash with the blonde lady
    On Saturday I handed you £120 cash at the market, you even gave change!
    we settled that a week ago
    payment went out already
    It's done, the money is on its way
    I wired the money on 1 March
    How many times?! The money has been with you for weeks, open your eyes
    Again?? It was paid a month ago, do you ever look at your accounts?
    The first half has been transferred, the remaining €640 follows on Wednesday next week.
    Half I paid last week, the other £1,250 on the 5th of next month
    just transferred it
    paid last night via paypal
    it was paid ages ago
    Sent it Friday
    gave Peter £50 cash on monday
    the direct debit has already gone through
    We paid on 2 March.
    it left my account on Monday, check again
    should be with you already, did a bank transfer
    our records show it as settled
    I gave it to your driver in cash
  `,
  receipt_denied: `
    I haven't received any invoice
    what bill? nothing has arrived here
    Your email came without the PDF. Can you send it again?
    not even in spam, resend please
    We have NEVER received this document.
    not in junk either. Try invoices@aubrac.example
    email came but the attachment is empty. please resend
    which invoice? nothing came in yet
    I even checked my junk folder and nothing, send again
    didn't get it, send it once more
    We don't have RE-7714. As soon as it's here we'll pay at once, no problem.
    7714 isn't in our books. We'll pay as soon as it arrives
    There was no attachment
    we have received nothing
    which invoice do you mean?
    Could you email the invoice again, I can't find it
    the pdf won't open
    we can't find any invoice with that number
    the mail had no file with it
    it never reached us, post it again
  `,
  upset: `
    that's no way to treat regular customers. unbelievable
    are you serious?! 😡
    how rude you are
    go to hell 🤬
    get lost 😡
    Three texts in two days, that's harassment pure and simple.
    Your message is hurtful and out of place.
    feels like talking to a wall, awful service
    what a rude tone
    Your tone is offensive, after twenty years as a customer.
    chasing me like thugs when I'm just 3 days late
    I'm very disappointed. A customer for 10 years and treated like this.
    you people are unbelievable, one day late and this
    get a grip
    A disgrace how you deal with customers
    this is a joke, three messages in one day
    I've really had enough of you lot
    you vultures
    you treat me like a criminal over two days
    I've had it with you people
    what a cheek, after all these years
  `,
  plan_request: `
    Would instalments be possible?
    can I pay it in 3 goes?
    We propose four monthly instalments of £250.00 each. Do you agree?
    a little extension of a month please?
    can you give me another month
    could I have until the end of the month
    can I pay on the 20th instead?
    is it okay if I pay the 20th?
    100 euros on Friday and the rest spread over the summer, if you let me?
    Friday I give £100 and the rest I'd like to split, ok?
    can we do something with instalments
    can I pay in parts
    would a few weeks later be ok
    could I pay on the 20th?
    would 1 April work?
    could we pay it off bit by bit
    any chance of a bit more time
    half now and half in a month, would that be okay?
  `,
  promise: `
    Friday
    I'll do it tomorrow morning first thing
    The money will be with you at the end of the month.
    Half now, the rest when my client has paid
    The amount will be transferred in 14 days
    tonight when I get home
    I get my wages on the 25th, then you get your £80 promise
    Yes sure, will be done!
    It'll be in your account by the end of the week
    Sorry for the delay, paying tomorrow. Do you need the customer number?
    We'll be through with it by the end of next month, promised
    not paid yet, no, but saturday I'll get it done
    The €18,200.00 is approved and goes with the payment run of 30 March. Nobody is ill here, we were just slow.
    Will be taken care of once the boss is back from Switzerland, she has to approve
    day after tomorrow I'll send you 150 euros
    On the 3rd I get paid and I'll pay
    today 300€ and Friday another 200, ok?
    By the middle of the month I'll deposit the 1,800 MXN
    you'll have it by Tuesday
    tonight when I close the till
    15/3 👍
    Not before the end of next month, but count on it
    Wednesday I can't, Thursday yes
    Sunday I get paid and I'll drop by with the cash
    don't stop the work please, the money will be there Monday
    Payment scheduled for month end, as always with us.
    within a fortnight at the latest
    You will receive the 900 Swiss francs mid-month
    don't worry, I'm on it
    my computer died yesterday (RIP), I'll pay you Thursday
    I've passed it to our accountant, she'll make the transfer
    paypal of €49.90 coming in 5 min
    Busy back to school but 14 September is fine
    We're on 30 days from today, so the 2,500 euros in exactly thirty days
    when my deposit comes in, promise you're the first
    I'll pop round on Friday and settle up
    next week it'll be in the account
    in 15 days I'll clear it
    Tuesday without fail
    18/03 it's scheduled at the bank
    80 in five days
    We inform you that the invoice is approved and will be settled on 20 March 2026 in the amount of €2,460.00. Please do not suspend the supply.
    Sunday at the fair I'll hand you sixty pounds
    the council only releases it at the end of next month: $15,000.00
    the one in hospital was my brother, he's fine now. Tuesday I'll send the money
    in two weeks we pay everything
    Halfway through the month we'll transfer the 1100 euros
    all good, coming!
    phone was dead yesterday, sorry! thursday I'm paying
    sorted within three days
    holiday pay is coming, then you're first
    don't stop building eh, Wednesday it'll be in your account
    waiting for a client's payment, then straight settled
    3 more days, promise
    God willing in two weeks I'll settle everything
    this week it's done mate
    first of next month $3.5k comes in
    we have a run on the 20th, you're on it
    it's 60 days... no wait. 4 May you get 2.5k euros
    Will transfer 120.50 pounds day after tomorrow
    I'm paying Friday
    you'll have your money Monday
    we'll transfer Friday next week
    it will be paid before the end of the month
    my salary comes on the 25th, I'll transfer it then
    I'll transfer £250 on Tuesday
    in a week
    within 10 days
    I'll do that tomorrow
    sorry, completely forgot! doing it right now
    the director still has to sign off, then it goes out
    payment will be processed on 12 March
    15 March
    another £75 today
    you'll get everything in 2 weeks
    the money goes out with Friday's run
    you'll get it once I'm paid on the 25th
    it's on the list for this week's payments
    will be in your account by tomorrow
    my husband will transfer it tonight
    count on it by the 10th
  `,
};
