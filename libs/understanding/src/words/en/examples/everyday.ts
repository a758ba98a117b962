import { type ExampleSentences } from '../../words.types.js';

/** Invented English replies of everyday life, of every meaning, one a line. */
export const everydayExamples: ExampleSentences = {
  stop: `
    I don't recall giving you permission to message me
    no more whatsapps thanks
    you don't have to keep reminding me, take me off your system
    Kindly remove this mobile from your mailing
    can you stop the automatic messages please
    this is the fifth text, leave me be
    I want my details erased under GDPR
    write to me by post or not at all
    bin my number please
    quit blowing up my phone
    not ok with being texted, please end it
  `,
  wrong_person: `
    he's moved away, no forwarding address
    there's no one called that in this house
    I sold the business two years ago, speak to the new owners
    Our finance lead has changed, please send to the new contact
    I'm only the tenant, ask the landlord
    this is a work phone that got passed to me
    I resigned as director in January
    we are a different firm with a similar name
    sorry don't know you or this bill, must be for someone else
    my ex ran that up, nothing to do with me
    she retired at Christmas
  `,
  vulnerable: `
    My dad had a fall and is in intensive care
    we buried my wife on Thursday
    our daughter was stillborn last week
    lost our baby, can't talk about money now
    I'm her son, she has Alzheimer's and I look after her letters
    having chemo, everything takes me ages
    I'm in a really dark place and thinking of ending it
    the flood took everything we had
    he's in a coma since the crash
    I'm in a women's refuge, please don't write to the old address
    I have severe anxiety and can't open letters
  `,
  hardship: `
    on benefits, nothing left after rent
    my hours got cut and I'm living on overdraft
    We ceased trading and a liquidator has been appointed
    I got sacked last week and can't cover this
    bank has frozen our account, we can't pay anyone
    choosing between heating and eating
    statutory sick pay only, i just dont have it
    the company is insolvent
    every penny goes on rent and food
    our biggest client went bust and left us with nothing
    no cash till I find work
  `,
  dispute: `
    Your man only stayed an hour and you billed me four
    invoice shows hours nobody worked
    The wall was painted the wrong colour
    I was told this would be covered by warranty so why am I charged
    cancelled within the trial so no payment is due
    the quantity doesn't tally with our purchase order
    I returned it the same week, nothing is owed
    you won't see a penny until it's fixed
    The rate on the bill isn't the one in our contract
    line 2 was never delivered
    please raise a credit for the missing items
    he left before the work was finished and you charge a full day
  `,
  already_paid: `
    money left my account on Tuesday
    Transferred this morning, check your bank
    we settled by card last week
    standing order went through on the 1st
    gave your driver the cash
    my wife paid it online on Sunday
    BACS payment was released on the 4th
    there's nothing outstanding, we paid in April
    cleared it earlier today
  `,
  receipt_denied: `
    no bill ever turned up here
    can't find any invoice from you
    I've not been sent anything
    the PDF won't open, please resend
    only got the reminder, never the bill itself
    the mail had no attachment
    which bill do you mean, I never got one
  `,
  upset: `
    how dare you threaten me over a tenner
    worst customer service I have ever had
    you people are vultures
    is this how you treat loyal customers? disgusting
    what a cheek
    so rude, I've been a customer for ten years
  `,
  plan_request: `
    could I pay it off bit by bit
    would you take 50 a month
    can we have until the end of next month please
    any way of spreading this out
    could you hold off for two weeks
    is there flexibility on the due date
  `,
  promise: `
    it's going out in our next payment run
    will transfer when I'm home tonight
    I'll sort it first thing tomorrow
    approved, will be paid Wednesday
    you'll have it by the weekend
    payment follows on the 20th
    getting it done today
    half tomorrow, the other half when I'm paid
    cheque is in Monday's post
    my boss signs payments on Thursdays so then
  `,
  not_now: `
    at work, talk later
    kids in the bath, later
    can't talk, in a lecture
    we're moving offices this week, try after that
    bad week for us, ask me again next month
    on holiday until Monday, get back to me then
    swamped right now, will read this properly soon
  `,
  out_of_office: `
    I'm currently away and will reply on my return
    This mailbox is not monitored
    I am on maternity leave until October, please contact my colleague
    Our office is closed for the public holiday
    Your message has been received and a ticket was created
    I have limited access to email while travelling
  `,
  start: `
    please turn the texts back on
    that stop was a mistake, carry on messaging me
    sign me up for reminders again
    I'd like your messages again please
  `,
  help: `
    the link doesn't load for me
    how does this payment page work
    I'm locked out of the portal
    I'd like to talk to a human
    can't get past the login
  `,
  question: `
    is this from you or a scam
    how much is it altogether
    can I pay by card over the phone
    what's the sort code
    who is the payee
    did my last payment reach you
    when is it due
    what is this charge for
    could you send a breakdown
  `,
  receipt_confirmed: `
    got the invoice, it's with my manager
    your bill arrived, being processed
    yes it came through
    thanks, received and logged
    we have it on file
  `,
  thanks: `
    you've been so helpful, thank you
    thanks a million
    really appreciate the reminder
    cheers for the heads up
    brilliant service, thanks
  `,
  other: `
    wrong window sorry, that was for my sister
    ok
    we've moved, our new address is 4 Mill Lane
    happy new year to the team
    👍
  `,
};
