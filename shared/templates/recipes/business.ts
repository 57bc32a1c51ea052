import { writeRecipe } from './write-recipe.ts'

export const businessRecipes = [
  writeRecipe({
    ...{ id: 'product-launch', name: 'Meet {{product}}', category: 'Marketing' },
    description: 'A launch in a minute: the problem, the product, three reasons and where to get it',
    ...{ palette: 'midnight', character: 'mira', voice: 'nova' },
    variables: {
      product: ['Product', 'Aurora Lamp'],
      company: ['Company', 'Northlight'],
      promise: ['Promise in a few words', 'Daylight, whenever you need it'],
      problem: ['The problem it solves', 'Dark mornings make it hard to wake up and harder to begin.'],
      reasons: ['Three reasons, one a line', 'Wakes you gently\nFollows your day\nLasts for ten years'],
      price: ['Price', '€89'],
      where: ['Where to get it', 'northlight.example'],
    },
    scenes: [
      {
        ...{ name: 'Opening', layout: 'title-card' },
        texts: { title: 'Meet {{product}}', subtitle: '{{promise}}' },
        says: 'Say hello to {{product}}, the newest idea from {{company}}.',
      },
      {
        ...{ name: 'The problem', layout: 'media-presenter', bare: 'presenter-left' },
        texts: { title: 'Sounds familiar?', subtitle: '{{problem}}' },
        says: '{{problem}} We thought it was time to change that.',
      },
      {
        ...{ name: 'Three reasons', layout: 'presenter-right-list' },
        texts: { title: 'Why {{product}}', list: '{{reasons}}' },
        says: 'There are three good reasons to love {{product}}. {{reasons}}.',
      },
      {
        ...{ name: 'Price', layout: 'big-figure' },
        texts: { figure: '{{price}}', caption: 'All included. No subscription.' },
        says: 'And all of this for {{price}}, with everything included.',
      },
      {
        ...{ name: 'Where to get it', layout: 'closing' },
        texts: { title: '{{product}}', subtitle: '{{where}}' },
        says: '{{product}} is available now. We cannot wait to hear what you think.',
      },
    ],
  }),
  writeRecipe({
    ...{ id: 'company-update', name: '{{company}}: {{period}} update', category: 'Internal' },
    description:
      'News for the whole team: a word of thanks, the figure that matters, what is done and what comes',
    ...{ palette: 'slate', character: 'jonas', voice: 'echo' },
    variables: {
      company: ['Company', 'Northlight'],
      period: ['Period', 'Spring'],
      figure: ['The figure that matters', '12,400'],
      meaning: ['What it counts', 'customers who came back this quarter'],
      done: [
        'What is done, one a line',
        'New warehouse opened\nSupport answers in two hours\nFirst app released',
      ],
      next: ['What comes next', 'From Monday on, every team has one day a month for its own ideas.'],
    },
    scenes: [
      {
        ...{ name: 'Welcome', layout: 'presenter-left' },
        texts: { title: '{{period}} update', subtitle: '{{company}}' },
        says: 'Hello everyone, and thank you for a wonderful season. Here is where we stand.',
      },
      {
        ...{ name: 'The figure', layout: 'big-figure' },
        texts: { figure: '{{figure}}', caption: '{{meaning}}' },
        says: 'One number first: {{figure}} {{meaning}}. That is the best we have ever seen.',
      },
      {
        ...{ name: 'What is done', layout: 'presenter-right-list' },
        texts: { title: 'Done together', list: '{{done}}' },
        says: 'Here is what you made possible. {{done}}.',
      },
      {
        ...{ name: 'What comes next', layout: 'closing' },
        texts: { title: 'What comes next', subtitle: '{{next}}' },
        says: '{{next}} Thank you, and see you soon.',
      },
    ],
  }),
  writeRecipe({
    ...{ id: 'property-tour', name: '{{address}}', category: 'Real estate' },
    description: 'A home in four scenes: address, rooms, price and an invitation to visit',
    ...{ palette: 'sand', character: 'amara', voice: 'shimmer' },
    variables: {
      address: ['Address', '14 Willow Lane'],
      place: ['Town', 'Riverside'],
      highlight: ['What makes it special', 'A sunny family home with a garden that leads down to the river.'],
      facts: ['Facts, one a line', '4 bedrooms, 2 bathrooms\n160 m² on two floors\nGarage and solar roof'],
      price: ['Price', '€485,000'],
      agent: ['Agent', 'Hana Weiss, 0170 555 0134'],
    },
    scenes: [
      {
        ...{ name: 'Address', layout: 'media-presenter', bare: 'title-card' },
        texts: { title: '{{address}}', subtitle: '{{place}}' },
        says: 'Welcome to {{address}} in {{place}}.',
      },
      {
        ...{ name: 'The home', layout: 'presenter-right-list' },
        texts: { title: 'At a glance', list: '{{facts}}' },
        says: '{{highlight}} {{facts}}.',
      },
      {
        ...{ name: 'Price', layout: 'big-figure' },
        texts: { figure: '{{price}}', caption: 'Ready to move in' },
        says: 'It is on the market for {{price}}, and ready to move in.',
      },
      {
        ...{ name: 'Come and see', layout: 'closing' },
        texts: { title: 'Come and see it', subtitle: '{{agent}}' },
        says: 'Pictures never tell it all. Come and see it for yourself: call us for a visit.',
      },
    ],
  }),
  writeRecipe({
    ...{ id: 'event-invite', name: 'You are invited: {{event}}', category: 'Events' },
    description: 'An invitation that people keep: what, when, why and how to come',
    ...{ palette: 'plum', character: 'sofia', voice: 'fable' },
    variables: {
      event: ['Event', 'Open Studio Night'],
      date: ['Date and time', 'Friday, 12 June, 7 pm'],
      place: ['Place', 'Harbour Hall, Pier 3'],
      programme: ['Programme, one a line', 'Live painting\nMusic by the Tidewalkers\nFood from the quay'],
      quote: ['A guest of last year', 'The one evening on which the whole harbour smiles.'],
      link: ['How to come', 'openstudio.example/rsvp'],
    },
    scenes: [
      {
        ...{ name: 'Invitation', layout: 'media-presenter', bare: 'presenter-left' },
        texts: { title: '{{event}}', subtitle: '{{date}}' },
        says: 'You are invited! Join us for {{event}}, on {{date}}.',
      },
      {
        ...{ name: 'Programme', layout: 'presenter-right-list' },
        texts: { title: 'What to expect', list: '{{programme}}' },
        says: 'Here is what waits for you. {{programme}}.',
      },
      {
        ...{ name: 'A guest', layout: 'quote' },
        texts: { quote: '{{quote}}', caption: 'A guest of last year' },
        says: 'As one of our guests put it last year: {{quote}}',
      },
      {
        ...{ name: 'How to come', layout: 'closing' },
        texts: { title: '{{place}}', subtitle: '{{link}}' },
        says: 'Find us at {{place}}. Let us know that you are coming. We look forward to you.',
      },
    ],
  }),
]
