import { type ExampleSentences } from '../../words.types.js';

/** Invented English replies that must never be missed, one a line. */
export const protectedExamples: ExampleSentences = {
  stop: `
    cancel
    unsubscribe me please
    end
    I'm fed up with your little messages, leave me in peace for once
    take me off there already
    remove me from the list
    please stop with these reminders
    S T O P
    no more whatsapps from now on, zero
    I do not wish to receive any further communications of this kind.
    I am on the do not call register, you shouldn't even be writing to me
    could you kindly make me disappear from this list
    I'm going to block you if you send one more
    I do not authorise the use of my personal phone. Remove it from your records.
    You have no permission to text me. GDPR, you know.
    In accordance with my right to object, I request that you remove my mobile number and this address from your automated mailings with immediate effect.
    All further correspondence exclusively through my solicitor, Mr Bond. Do not approach me again.
    what do I have to do to make your notifications stop?? I don't want them
    Love the new logo! But text message reminders are a no from me, take me off
    don't want to hear from you again
    quit bugging me
    Please delete my phone number from your system
    no texts please, email only
    kindly cease all contact
    enough with the reminders
    delete my number
    we don't want any more emails from you
    I did not sign up for this, unsubscribe
    knock it off with the texts
    stop contacting us, we will write to you if needed
    I object to being contacted this way
    It's paid so stop writing to me now
    I made the transfer yesterday so stop sending me texts
    tomorrow I pay, but from now on no more whatsapps thanks
    Who is Acme?? I never ordered anything, this is a private number. Don't write again!
    this is my daughter's phone number. never text here again please
    You have reached a dental practice. There is no Mr Ozturk here, please do not write again.
    This is the mobile of an 81 year old pensioner who never had a business. Stop your messages.
    Stop!!!
    I'd like to stop hearing from you
    kick me off your mailing list
    please don't use this email for reminders any longer. Letters to head office will do.
    can you stop spamming me already
    Do not contact me again
    no sms please
    I never agreed to this
    please stop ringing
    wipe my number from your system
    rather not by text, email is ok
    quit pestering me, I'm blocking this number
    I forbid any further contact by phone.
    cross me off
    please cease communication
    i dont want these
    Kindly remove this address from all automatic notices. Letters to our head office suffice.
    I've told you before, I do not want to be texted
    get me off this list or I'll report you
    we hereby object to the processing of our phone number for reminders
    I don't consent to this
    can you please not send these to my phone
    these pings have to stop
  `,
  wrong_person: `
    wrong number
    sorry wrong number
    you've got the wrong guy
    it's not me, I don't know any Karim
    I'm not Carlos, you must be mistaken
    You are confusing me with someone. My name is not Kramer and I don't know your company.
    Mrs Montero left the company in January; I only look after this mailbox and have no access to invoices. Please write to accounts@olmedo.example
    There's no business here, this is a family home. They gave you the wrong number
    I don't deal with that, my accountant does: 600 000 000
    that's not my job, you need to speak to my boss
    It's not my department, I'm just the apprentice. You'd have to see the boss.
    I was the external bookkeeper until December; my relationship with that company has ended.
    You have contacted a veterinary clinic. We have no connection with the person you mention.
    Number assigned recently, the previous owner probably knew you, I don't
    I only got this mobile number 2 months ago, you probably mean the previous owner
    I'm his ex, divorced 3 years ago, his bills are no longer my business
    the flatmate you're looking for gave up his room in March
    let my ex husband sort it, the company is his
    There must be a mix-up with a namesake: my tax number ends in 4 and the one on the invoice ends in 9.
    This is the health centre, the line changed in February
    sorry you've texted the wrong person, I'm a primary school teacher
    mate this is the parking attendant's phone, the shop owner has moved
    I sold the shop last year. Speak to the new owner.
    We are Bianchi Bakery in Leeds, you want Bianchi Bakery in York. Never had anything to do with you.
    I was only an intern there and have nothing to do with the company anymore.
    new number since last month, it must have belonged to someone else
    The tenant at this address left in March, we live here now.
    Must be a namesake! I've never even seen a solar panel haha
    This is the council service desk, we don't know your customer.
    I AM NOT MR BAKER!! How many times?!
    HOW MANY TIMES, I'm not Agus!
    Ian doesn't work here any more
    He's not with us any longer, try head office
    nobody by that name lives here
    I think this was meant for somebody else
    I am not responsible for this company's payments
    You have the wrong email address, this is not our account
    Automatic reply: Mr Didier Roux has left the company. This mailbox is no longer read.
    Sorry, wrong number mate
    That gentleman left a year ago
    My name is Fisher, not Baker
    this is probably for my neighbour
    I'm not a customer of yours
    You'd have to call our accounts team in Leeds, I'm on reception
    Mrs Jansen hasn't worked here since January, I read her mail. I can't say anything about invoices.
    this is a different company with nearly the same name
    no clue who that is, certainly not me
    they moved out of this building
    we gave up the business, please contact our successor
    I bought this phone second hand
    she's my ex, her debts aren't my problem
    You must have the wrong Smith, I never rented anything from you
    Mr Hall retired in March, this inbox is now looked after by me
    that company was wound up and I was just an employee
    I'm the cleaner, the boss isn't here and this is my number
    this line now belongs to a care home
    my ex partner ran that business, ask him
    we took over the premises, the firm you are looking for is gone
  `,
  vulnerable: `
    im in hospital, had an accident
    still in hospital after heart surgery
    I can't take it anymore, I want to end it
    i can't go on, feel like dying
    My husband died on Sunday.
    I'm writing on behalf of my father, who has Alzheimer's and no longer understands these things. I'm his legal guardian. Please talk to me. Elvira Soto
    I left home with the kids because my ex was hitting me, I have no access to the account
    we lost the baby last week
    I have a disability and need someone to read my emails to me, that's why I'm slow to answer.
    My grandmother, 91, hasn't slept since your text, she thinks someone will take her furniture. I handle her papers.
    i tried to take my own life last month, I'm being looked after in a clinic
    The flood took everything, we're in a council shelter
    My father is 88, lives alone and was very frightened by your message. He is very confused. I handle everything now.
    We have just buried our daughter. Please give us a little time.
    We are in mourning for our son. Please leave us some time.
    My wife has severe cancer and I don't get round to anything but caring for her
    after the earthquake we live in a container, the post doesn't arrive
    I'm blind and couldn't read your PDF with my screen reader.
    my wife had a miscarriage, please pray for us
    I'm Mr Dart's son. Dad is senile and doesn't understand letters like this any more. Please write to me.
    I've been depressed for months, on medication, scared to open messages
    fled from my ex, staying in a women's refuge
    My mum has had a stroke and can't manage her affairs
    I was diagnosed with MS last month and struggle to cope
    Our house burnt down last week
    Burnout, on sick leave for four months. I don't open the post any more, it makes me ill. There's no money either.
    After the accident I'm in a wheelchair and the insurance doesn't pay out yet, there's simply nothing
    You ask why it takes so long. My wife was diagnosed with ALS in February and I closed the workshop to care for her. We live off her sick pay. I want to pay but honestly don't know how or when
    The wildfires burned the forest and the workshop. There is no income and I don't know when there will be.
    my mother died last night
    Dad is in intensive care with a stroke
    I have an anxiety disorder and can't handle this
    My father was your customer. He passed in September, I'm settling his estate.
    our house burned down, we have nothing left
    i don't want to live anymore
    I'm in a refuge with my daughters
    I can't read, my sister reads this to me
    My husband has end stage cancer
    Gran is 90 and beside herself because of your message, she doesn't understand anything anymore. I do her paperwork.
    been on a psych ward for weeks
    I'm looking after my dying mother and can't deal with letters
    my son was killed in an accident last month
    I've been sectioned, my sister has my phone
    after my stroke I can't read long messages
    I hear voices and your letters make it worse
    we were evacuated because of the fire and live in a gym
    I have been off ill for months with my nerves, I don't dare open letters
  `,
  hardship: `
    im completely broke
    account blocked, nothing works anymore
    I can't make it to the end of the month, I don't even have enough for electricity
    up to my neck in overdraft, honestly no idea what to do
    this month it's the rent or you
    The bank cut our credit line, not a penny left in the account
    I'm deep in the red
    filed for insolvency last week
    we closed down at the end of April for good
    We regret to inform you that the company has entered administration and all payments are suspended.
    The company was declared insolvent on 14 May and is in liquidation.
    Just got laid off, please understand
    capital is all gone, the harvest failed this year
    we're completely illiquid at the moment, the bank terminated our line.
    up to our necks in debt
    we're drowning, don't know how to make payroll
    account seized, can't move anything
    we had to close the business, couldn't cope with the costs
    on short time since January, no overtime
    They owe us 40,000 as well and nobody pays. The till is empty.
    money's tight, you can't get blood out of a stone
    We have no cash left
    I am out of work and living on benefits
    I live on my overdraft and you keep poking every week. You can't get blood from a stone!!
    you think money grows on trees? I'm counting coins and you're on my back!
    Things are very tight and I even owe rent. I'll try to pay you on the 28th.
    Water's up to our necks, the rent is behind too. I'll try to settle it on the 28th.
    We lost our biggest customer and with it 70% of sales. Could we agree on small weekly payments?
    Our largest client dropped out and 80,000 of turnover with him. Could we talk about a deferral?
    Since the road is dug up no customers come. Can we pay in little bits?
    turnover down since carnival. Would you accept a little every week?
    benefit was clawed back and now I'm skint, can I do 20 a month?
    I just don't have any money at the moment
    we're going bankrupt
    since I was let go I can't pay the bills anymore
    can't come up with it
    My pay didn't come and I'm in my overdraft
    Our firm is in trouble, the bank turned off the tap
    bailiffs are already at the door
    we had to file for bankruptcy
    I barely have enough to eat
    Customers stay away because of the roadworks, could we do small amounts per week?
    I'm on my knees, can I pay off 25 a month?
    we're waiting for money ourselves and the account is down to zero
    work has dried up completely since spring
    I'm on universal credit and it doesn't stretch
    the administrators have been appointed, please file your claim with them
    either I eat or I pay you
    nothing coming in at the moment
  `,
};
