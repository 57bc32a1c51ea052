import { writeRecipe } from './write-recipe.ts'

export const knowledgeRecipes = [
  writeRecipe({
    ...{ id: 'how-to', name: 'How to {{task}}', category: 'Help' },
    description: 'Steps that anybody can follow: what is needed, how it goes, what to watch out for',
    ...{ palette: 'lagoon', character: 'kenji', voice: 'alloy' },
    variables: {
      task: ['What they learn', 'repot a plant'],
      minutes: ['How long it takes', '10 minutes'],
      needs: ['What is needed, one a line', 'A pot one size larger\nFresh soil\nA little water'],
      steps: [
        'Steps, one a line',
        'Loosen the old soil\nSet the plant in fresh soil\nPress gently and water',
      ],
      tip: ['A tip', 'Do it in spring, when the roots grow fastest.'],
    },
    scenes: [
      {
        ...{ name: 'What you will learn', layout: 'presenter-left' },
        texts: { title: 'How to {{task}}', subtitle: 'It takes {{minutes}}' },
        says: 'Hi! In this short video you will learn how to {{task}}. It takes only {{minutes}}.',
      },
      {
        ...{ name: 'What you need', layout: 'presenter-right-list' },
        texts: { title: 'You need', list: '{{needs}}' },
        says: 'Before we begin, here is what you need. {{needs}}.',
      },
      {
        ...{ name: 'Steps', layout: 'presenter-right-list' },
        texts: { title: 'Step by step', list: '{{steps}}' },
        says: 'And this is how it goes. {{steps}}.',
      },
      {
        ...{ name: 'A tip', layout: 'quote' },
        texts: { quote: '{{tip}}', caption: 'Our tip' },
        says: 'One last tip: {{tip}}',
      },
      {
        ...{ name: 'Goodbye', layout: 'closing' },
        texts: { title: 'That is it!', subtitle: 'Now you know how to {{task}}' },
        says: 'That is it. Now you know how to {{task}}. Have fun trying it.',
      },
    ],
  }),
  writeRecipe({
    ...{ id: 'news-brief', name: '{{headline}}', category: 'News' },
    description: 'One story in forty seconds: the headline, the facts, a voice and what happens next',
    ...{ palette: 'midnight', character: 'omar', voice: 'onyx' },
    variables: {
      headline: ['Headline', 'Night trains return to the coast'],
      lead: [
        'What happened',
        'From September on, sleepers leave the capital for the sea every evening at ten.',
      ],
      facts: ['Facts, one a line', 'Tickets from €39\n320 beds on every train\nBicycles travel free'],
      quote: ['A voice', 'People want to wake up at the sea, not at an airport.'],
      speaker: ['Whose voice', 'Marta Lindqvist, head of the line'],
      outlook: ['What happens next', 'A second line, to the mountains, is planned for spring.'],
    },
    scenes: [
      {
        ...{ name: 'Headline', layout: 'media-presenter', bare: 'presenter-left' },
        texts: { title: '{{headline}}', subtitle: 'News brief' },
        says: '{{headline}}. {{lead}}',
      },
      {
        ...{ name: 'Facts', layout: 'presenter-right-list' },
        texts: { title: 'What we know', list: '{{facts}}' },
        says: 'Here are the facts. {{facts}}.',
      },
      {
        ...{ name: 'A voice', layout: 'quote' },
        texts: { quote: '{{quote}}', caption: '{{speaker}}' },
        says: '{{quote}} That is how {{speaker}} puts it.',
      },
      {
        ...{ name: 'Outlook', layout: 'closing' },
        texts: { title: 'What happens next', subtitle: '{{outlook}}' },
        says: '{{outlook}} We will keep you posted.',
      },
    ],
  }),
  writeRecipe({
    ...{ id: 'course-lesson', name: 'Lesson: {{subject}}', category: 'Teaching' },
    description: 'A small lesson: a question, the idea, a number to remember, a summary and an exercise',
    ...{ palette: 'paper', character: 'elena', voice: 'echo' },
    variables: {
      subject: ['Subject', 'Why the sky is blue'],
      question: ['Opening question', 'Sunlight looks white. So why is the sky above us blue?'],
      idea: [
        'The idea',
        'Air scatters short waves of light far more than long ones, and blue waves are short.',
      ],
      figure: ['A number to remember', '4×'],
      meaning: ['What it means', 'more blue than red light is scattered by air'],
      summary: [
        'Summary, one a line',
        'Sunlight holds all colours\nAir scatters blue the most\nAt dusk, red is what is left',
      ],
      exercise: ['Exercise', 'Look west at sunset and write down the colours from the horizon up.'],
    },
    scenes: [
      {
        ...{ name: 'Question', layout: 'presenter-left' },
        texts: { title: '{{subject}}', subtitle: '{{question}}' },
        says: 'Welcome back. Today we begin with a question. {{question}}',
      },
      {
        ...{ name: 'The idea', layout: 'quote' },
        texts: { quote: '{{idea}}', caption: 'The idea' },
        says: 'Here is the idea. {{idea}}',
      },
      {
        ...{ name: 'A number', layout: 'big-figure' },
        texts: { figure: '{{figure}}', caption: '{{meaning}}' },
        says: 'One number to remember: {{figure}}, because {{meaning}}.',
      },
      {
        ...{ name: 'Summary', layout: 'presenter-right-list' },
        texts: { title: 'To remember', list: '{{summary}}' },
        says: 'Let us sum up. {{summary}}.',
      },
      {
        ...{ name: 'Exercise', layout: 'closing' },
        texts: { title: 'Your turn', subtitle: '{{exercise}}' },
        says: 'And now it is your turn. {{exercise}} See you in the next lesson.',
      },
    ],
  }),
  writeRecipe({
    ...{ id: 'welcome-aboard', name: 'Welcome, {{name}}', category: 'Internal' },
    description: 'A personal welcome for somebody new: hello, the first day, people to know',
    ...{ palette: 'coral', character: 'leila', voice: 'shimmer' },
    variables: {
      name: ['Name', 'Alex'],
      company: ['Company', 'Northlight'],
      role: ['Role', 'product designer'],
      plan: [
        'First day, one a line',
        '9:00 Coffee with the team\n11:00 Your desk and laptop\n14:00 A tour of the workshop',
      ],
      buddy: ['Who helps', 'Jamie, two desks to your left'],
    },
    scenes: [
      {
        ...{ name: 'Welcome', layout: 'presenter-left' },
        texts: { title: 'Welcome, {{name}}!', subtitle: 'Your first day at {{company}}' },
        says: 'Hello {{name}}, and welcome to {{company}}. We are happy to have you as our new {{role}}.',
      },
      {
        ...{ name: 'Your first day', layout: 'presenter-right-list' },
        texts: { title: 'Your first day', list: '{{plan}}' },
        says: 'This is what your first day looks like. {{plan}}.',
      },
      {
        ...{ name: 'Who helps', layout: 'closing' },
        texts: { title: 'Questions?', subtitle: 'Ask {{buddy}}' },
        says: 'And whenever you have a question, just ask {{buddy}}. See you soon!',
      },
    ],
  }),
]
