import { type ExampleSentences } from '../../words.types.js';

/** Invented English replies that ask, confirm, put off or are polite, one a line. */
export const talkExamples: ExampleSentences = {
  not_now: `
    not now
    not now sorry
    Bad timing, I'm on the building site
    Thanks for the reminder! We're closing the books, could we tackle this after the holidays?
    I can't right now, I'm driving
    I'm on holiday until Monday, talk to me then
    Thanks for letting me know. We're closing the quarter, could you remind me again from the 20th?
    in a meeting, I'll call you back
    We're moving to new premises, can't look at this before the 20th. Talk then?
    baby is due any day lol, try again in a month
    wife is in labour 😅 try again in a month or so
    We have the builders' holiday, I'll look at it after the break. Drop me a line then.
    We're at a trade fair until Sunday, let's talk the week after
    in a meeting, later
    don't ask now, I'm out of town
    This week we have stocktaking, please contact us again after the 20th
    still on night shift this week, let's chat saturday
    swamped at the moment, ask me again next month
    can't right now, call later
    doesn't suit me now
    in the middle of moving house, try again next month
    at work, later
    we're mid stocktake, ping me in two weeks
    can't talk, on the motorway
    after the trade fair please
  `,
  out_of_office: `
    Automatic reply: I am out of the office until 14 September with no access to email. For urgent matters call the switchboard.
    Auto message - I'm currently unavailable, will answer as soon as I can.
    Hello, our company is closed for holidays from 3 to 21 August. We will handle your message on our return.
    Thank you for your message. Our business is closed from 3 to 21 August. From the 24th we are here for you again.
    Hi! We're not available at the moment, our opening hours are Monday to Friday 9am to 6pm. We'll reply as soon as possible. (automatic message)
    Absence note: I am on maternity leave. Your message will not be forwarded.
    Thanks for writing to us. We are closed for vacation from 3 to 21 August, we'll answer on return.
    I am on holiday until 20 March and will read my mail only occasionally.
    Thank you for your mail. Mail is not read during my leave.
    Our office is closed over the holidays and reopens on 7 January.
    I am currently away and will deal with your message when I'm back.
  `,
  start: `
    subscribe
    resume
    Hi, I unsubscribed by accident. Could you switch the reminders back on?
    From now on you may write to my mobile again, everything's cleared up 😊
    I want to be notified here again
    turns out I miss your reminders 😅 can we turn them back on?
    hi, I wrote stop by mistake, will you reactivate the reminders?
    You can start writing to me here again, the new phone works
    yesterday I pressed stop by accident, please activate the reminders again
    you may send me messages again
    turn notifications back on
  `,
  help: `
    help
    HELP please
    Can I speak to a human? How do I reach someone?
    Where do I press? I'm 78 and not familiar with this stuff, please help me
    I need to talk to a person. What number can I call?
    Could I get someone on the phone? I don't understand anything in your customer area.
    I can't open the link, can someone give me a hand?
    I'm no good with computers, will you help me get into the portal?
    I'm 80 and don't know where to tap, is there anybody to help me with the site?
    How do I open this? I'm not tech savvy, please assist
    Info, how does the payment page work?
    info: where do I click to pay
    I don't get this portal, can anyone help
    how do I log in?
    I'd like to speak to someone
    the button does nothing when I press it
    could a real person ring me
    I'm lost on your website
  `,
  question: `
    Is this message real or a scam? How can I tell it's from you
    can one pay by card with you
    do you take card
    can I use a card
    Where in the portal do I find the May invoice?
    Is this for real or phishing?
    To pay the May one, do I go to the portal or is there another way?
    Do you charge interest if I'm late?
    Just for an insurance form: if a client goes into bankruptcy, who handles it at your company? We are fine, mind you.
    can you give me your bank details again?
    What total do I owe, May credit included?
    Who should I make the cheque payable to?
    what's your company number so I can register you here?
    What's the account number please?
    When will the second batch be delivered?
    When does the crew start with the second phase?
    First part is done, when does the rest start?
    Which reference should I use?
    Invoice received. Should we upload it to the portal ourselves or did you do it?
    Invoice came in via Peppol. Which purchase order number belongs to it?
    I received the invoice. Is the tax already deducted from the amount?
    which account should I pay into
    can I pay by credit card
    how much do I have to pay exactly?
    is this a fake message?
    how can I be sure this is really you
    could you break down the amount for me
    does that include VAT
    what happens if I pay late
    who do I speak to about the delivery
  `,
  receipt_confirmed: `
    received 👌
    Received 👍
    Invoice has arrived 👍
    the invoice arrived fine
    The invoice did reach us, it is being approved by the head of department.
    Received by post yesterday, stamped, passed to whom it may concern.
    It has arrived, it's with the manager for approval.
    Yes, the invoice is in and is with the project lead for approval.
    I have it here
    Many thanks for the invoice, everything arrived complete.
    Thank you for sending so quickly, we now have the invoice with us.
    seen the invoice
    we've got it
    has arrived and been passed on for approval
    yes, it's on my desk
  `,
  thanks: `
    Thanks!
    thx a lot
    Thank you very much for your patience and the nice advice yesterday 🌷
    A big thank you to Maya for her help with the portal yesterday.
    I really appreciate your help with the portal yesterday, Maya.
    ta very much
    brilliant, thanks for the help
    thank you kindly
    that was really kind of your colleague
    thanks for being so understanding
  `,
  other: `
    ok
    Happy anniversary to the whole team! 🎉
    Congratulations on the company's anniversary 🎉
    For the delivery go through the yard, the bus stop outside is under construction
    Change of address from 1 July: 9 End Lane, York YO1.
    The courier can stop at the back door, the lift is broken
    see below
    our new address from 1 July: 9 Stop Street, Bath. Please update.
    okay
    👍
    happy birthday!
    please use the back entrance, the front is being painted
    we have moved, new address below
  `,
};
