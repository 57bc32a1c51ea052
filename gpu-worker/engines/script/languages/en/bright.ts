import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: ['The Sea Is Stranger Than You Think', 'Secrets of the Deep', 'Three Hearts and a Song'],
      blurb: [
        'Blue blood, fathers who give birth, and a song that crosses an ocean: facts from the deep.',
        'Below the waves the rules are different. The last fact is the one you will tell somebody today.',
      ],
      opening: [
        'We have walked on the moon, but most of the sea no one has ever seen. Here is what we know so far.',
        'Two thirds of our planet lie under water, and down there almost nothing works the way you expect.',
        'Hold your breath. We are going down, to where the strangest neighbours of all have always lived.',
      ],
      items: {
        octopus:
          'An octopus has three hearts and blue blood. Two of its hearts serve the gills, and one serves all the rest.',
        seahorse:
          'Among seahorses it is the father who gets pregnant. He can bring over a thousand babies into the world.',
        ridge:
          'The longest mountain range on Earth lies under water. It winds for sixty-five thousand kilometres.',
        sharks:
          'Sharks are older than trees. They were already hunting when there was not a single forest on land.',
        plankton:
          'About every second breath you take comes from the sea: tiny plankton makes half of all the oxygen.',
        turtle:
          'A sea turtle returns after decades to the beach where she hatched. She reads the magnetism of the Earth.',
        maps: 'We have better maps of the moon than of our own sea floor. Most of it is still a blank page.',
      },
      crown:
        'And the whales? Their songs carry for hundreds of kilometres. They talk across whole seas, in the dark.',
      closing: [
        'So next time you stand at the shore, listen. Somebody very large may be telling a long story out there.',
        'The sea keeps most of its secrets. The good news: there is still something left for you to discover.',
        'And those were only the facts we know. The really strange ones are still swimming around down there.',
      ],
    },
    space: {
      title: ['Space Facts to Make You Feel Small', 'You Are Made of Stars', 'A Day Longer Than a Year'],
      blurb: [
        'A planet that would float, footprints that never fade, and what you yourself are made of.',
        'Seven short facts about a very large place. The last one is about you.',
      ],
      opening: [
        'Look up tonight. Almost everything that you will see there is stranger than any story about it.',
        'Space begins only a hundred kilometres above your head. From there on, common sense stays at home.',
        'The universe does not care what we find normal. That is just what makes it so wonderful. Ready?',
      ],
      items: {
        venus:
          'On Venus one day lasts longer than a year. It needs 243 Earth days to turn once, but 225 to orbit the sun.',
        footprints:
          'The footprints on the moon are still there. Without wind or rain, they can last for millions of years.',
        sunlight:
          'The sunlight on your face is eight minutes old. If the sun went out, we would not notice for all that time.',
        saturn:
          'Saturn is so light for its size that it would float on water. You would just need a very big bathtub.',
        station:
          'Astronauts on the space station see sixteen sunrises a day. They race around the Earth every ninety minutes.',
        olympus:
          'The highest volcano we know of stands on Mars. It is about two and a half times as high as Everest.',
        leaving:
          'The moon is leaving us, by nearly four centimetres a year. That is about as fast as your nails grow.',
      },
      crown:
        'And the best comes last: the iron in your blood and the calcium in your bones were forged inside of stars.',
      closing: [
        'So when you look up at the sky tonight, do not feel small. You are looking at your oldest relatives.',
        'You are not just in the universe. The universe is in you, and at this moment it is watching a film.',
        'Not bad for a bit of stardust, is it? Pass it on to somebody else who is made out of stars.',
      ],
    },
    animals: {
      title: ['Animals Know Something You Do Not', 'The Wild Side of Normal', 'Seven Unbelievable Animals'],
      blurb: [
        'They taste with their feet, hear through the ground, and never forget a face.',
        'Your neighbours with fur and feathers have talents that you would never believe.',
      ],
      opening: [
        'You share this planet with real superheroes. They just do not wear a cape, and some live in your garden.',
        'You think you know animals? Then here are some facts even they would tell each other at a party.',
        'Nature has had a few billion years of practice. Here are some of its most surprising ideas so far.',
      ],
      items: {
        bee: 'A worker bee makes about a twelfth of a teaspoon of honey in her whole life. Think of her at breakfast.',
        crow: 'Crows never forget a face. Treat one badly, and for years it will scold you and tell the others.',
        butterfly:
          'Butterflies taste with their feet. They only have to step on a leaf to know if lunch is any good.',
        owl: 'An owl cannot move its eyes at all. To look around, it turns its head by up to 270 degrees.',
        elephant:
          'Elephants can hear with their feet. Deep calls travel through the ground to friends kilometres away.',
        dog: 'The nose print of a dog is as unique as your fingerprint. No two noses in the world are alike.',
        bear: 'Beneath its white fur a polar bear is black. The hairs themselves have no colour and are hollow.',
      },
      crown:
        'And the Arctic tern flies from pole to pole each year: in a lifetime, that is three times to the moon and back.',
      closing: [
        'Next time you feel ordinary, remember: somewhere, a butterfly is standing in its own lunch, and is happy.',
        'Which of them would you like to be for one day? Choose well, and do be nice to the crows, just in case.',
        'And they think that we are the odd ones: we walk on two legs, and pay to sleep in the woods.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Three Wishes on an Island', 'Be Careful Who You Are Stranded With', 'The Lamp on the Beach'],
      blurb: [
        'Three castaways, one lamp, three wishes. Two of them wish well. Then it is the turn of the third.',
        'On a lonely island a wizard grants one wish each. What could possibly go wrong?',
      ],
      lines: {
        hook: [
          '{First}, {second} and {third} were shipwrecked, and were washed up on a very small desert island.',
          'On an island with one palm tree sat {first}, {second} and {third}. They had sat there for three years.',
        ],
        setup: [
          'There was nothing to eat but coconuts. They had coconut for breakfast, and then soup. It was coconut soup.',
          "They knew all of each other's stories by now. {First.the} only had two, and both of them were about soup.",
        ],
        step: [
          '{Second.the} ran the calendar, {first.the} watched for ships, and {third.the} was in charge of morale.',
          'On Sundays they argued. On Mondays, too. On Tuesdays they voted on whose turn it was to be right.',
        ],
        rising: [
          'One morning the tide brought in an old lamp. They rubbed it clean, and out of it climbed a wizard.',
          'Then {second.the} tripped over an old lamp in the sand, and out came a wizard, still in his slippers.',
        ],
        deeper: [
          'He sneezed for quite some time. A thousand years of dust, he said, and nobody ever brought a cloth.',
          'He stretched until something cracked. You woke me, he said, so let us get this over with before lunch.',
        ],
        turn: [
          'Three wishes, he said, so one for each. I want to go home, cried {first.the}. Puff, and off it went.',
          'One wish each, he yawned, and make it quick. Home to my village, said {first.the}, and was gone with a pop.',
        ],
        peak: [
          'Me too, said {second.the}, home, to my garden and my own soft bed! Puff. The island became very quiet.',
          '{Second.the} did not have to think: home, please, and something for lunch that is not a coconut! Pop.',
        ],
        release: [
          '{Third.the} looked left. {Third.the} looked right. All that sand, and nobody left to be in charge of.',
          '{Third.the} stayed silent for a while. And you? asked the wizard. It is so terribly quiet here, came the answer.',
        ],
        ending: [
          'I am so lonely, sighed {third.the}. I wish that my two friends were back here with me. Puff.',
          'You know what? said {third.the}. I miss those two already. I wish they were both here again. Pop. Pop.',
        ],
      },
    },
    errand: {
      title: ['The Slowest Errand in the World', 'Just a Quick Trip Home', 'Waiting for the Turtle'],
      blurb: [
        'A picnic, one forgotten thing, and a turtle who offers to go and fetch it. Patience is required.',
        'They only forgot one small thing. The turtle will be right back. Surely the turtle will be right back.',
      ],
      lines: {
        hook: [
          '{First}, {second} and a turtle went on a picnic {place}. With the turtle, it took them four days.',
          'One fine day {first}, {second} and a turtle set off for a picnic {place}. They arrived a week later.',
        ],
        setup: [
          'They spread the blanket and unpacked, and then {first.the} turned pale. We have forgotten {thing.the}!',
          'Everything was there, the cheese, the cake, the lemonade. Only {thing.the} was still at home on the table.',
        ],
        step: [
          'A picnic without that, said {second.the}, is just sitting on the ground. They all agreed at once.',
          'They looked at each other for a long time. Then, for some reason, both of them looked at the turtle.',
        ],
        rising: [
          'I will go, said the turtle. But you have to promise not to touch the cake until I am back. Promised?',
          'All right, said the turtle, I will go and get it. But nobody eats a single crumb before I return.',
        ],
        deeper: [
          'They promised. The turtle vanished behind the bushes, and they lay back, and looked up at the clouds.',
          'Cross our hearts, they said. The turtle nodded, and set out, and the leaves closed slowly behind it.',
        ],
        turn: [
          'A day went by. Two days. The cheese began to move on its own. A promise is a promise, said {first.the}.',
          'Evening came, and morning, and evening again. It will be here any minute, they said, on the fifth day.',
        ],
        peak: [
          'After a week their stomachs were louder than the birds. Something must have happened, said {second.the}.',
          'On the tenth day {second.the} could not stand up any more. It is not coming back, said {first.the}, weakly.',
        ],
        release: [
          'Just one slice, said {first.the}. The turtle would understand. And they reached out for the cake.',
          'We have waited long enough, they decided. With trembling hands they lifted the cake out of its box.',
        ],
        ending: [
          'Then a voice came out of the bushes: I knew it! If you are going to cheat, I am not going at all!',
          'Aha! cried the turtle, and jumped out from behind the tree. You see, that is exactly why I have not left yet!',
        ],
      },
    },
    stars: {
      title: ['What Do the Stars Tell You?', 'A Very Clever Deduction', 'One Night in a Tent'],
      blurb: [
        'A brilliant mind and his patient helper go camping. At night he asks what the stars can tell them.',
        'Two campers, a sky full of stars, and one question. The answer is closer than they think.',
      ],
      lines: {
        hook: [
          '{Hero}, the cleverest in the land, went camping {place} with {helper} by the name of {name}.',
          'Once upon a time {hero} and {helper}, whose name was {name}, went camping {place} for a weekend.',
        ],
        setup: [
          '{Hero.the} explained the fire, the soup and the moss. {name} made the fire, the soup and the tent.',
          'All day long {hero.the} gave lectures about nature, and {name} put up the tent. It was quite a good tent.',
        ],
        step: [
          'Observation is everything, said {hero.the} over dessert. You look, my dear friend, but you never see.',
          'Most people look, said {hero.the}, with soup on his chin, but very few of them notice. {name} said nothing.',
        ],
        rising: [
          'They said good night and crept into the tent. Soon you could hear nothing but two different snores.',
          'They ate too much, laughed a bit, and went to sleep. {name} put the map, the boots and the lamp in a row.',
        ],
        deeper: [
          'In the dark an owl called, and something rustled. The wind blew over the camp, cool and quite refreshing.',
          'In the small hours there was a noise, like somebody who is trying very hard not to make any noise at all.',
        ],
        turn: [
          'Some hours later {hero.the} nudged his companion. {name}, look up at the sky. Tell me, what do you see?',
          'At three in the morning {hero.the} woke him up. Quick, {name}. Look up. What does this sight tell you?',
        ],
        peak: [
          'I see millions of stars, said {name}. And some of them must have planets, and on those there may be life.',
          '{name} thought hard. By the moon it is past three, he said, and tomorrow we shall have lovely weather.',
        ],
        release: [
          'And it tells me that we are small, and the world is great, and that we are lucky to be here. And you?',
          'And also, he added, rather moved, how tiny we are under that great sky. Why, what does it tell you?',
        ],
        ending: [
          '{Hero.the} was silent for a moment. {name}, you genius, he said. It tells me that somebody stole our tent.',
          '{Hero.the} sighed very deeply. It tells me, dear {name}, that a thief is now the owner of a fine tent.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: ['Win the Day Before Breakfast', 'Seven Small Rules for a Good Day', 'A Better Day by Tonight'],
      blurb: [
        "No magic, no five o'clock cold showers: a few small rules that give you back an hour a day.",
        'Small habits, big effect. The last tip is the one that keeps all of the others alive.',
      ],
      opening: [
        'You do not need a new life. You need a few better minutes. These are the ones that count the most.',
        'Good days are not an accident. They are built out of very small things, and you can start tonight.',
        'Everyone has the same twenty-four hours. Here is how to get a few of yours back, without any stress.',
      ],
      items: {
        twoMinutes:
          'If something takes less than two minutes, do it now. Writing it down already costs more than that.',
        hardFirst:
          'Do the hardest thing first, before you read one message. The rest of the day then runs downhill.',
        evening:
          'Lay out your clothes and pack your bag in the evening. In the morning nobody is good at decisions.',
        phone:
          'Let your phone sleep in another room. You will fall asleep sooner, and you will have to get up for it.',
        walk: 'Stuck? Go for a ten-minute walk. Good ideas like legs, and hardly ever come to people who stare.',
        water:
          'Drink one glass of water before your first coffee. You have just gone eight hours without a drop.',
        three:
          'Write down three tasks for the day, not ten. Three that are done beat ten that look at you at night.',
      },
      crown:
        'And the most important one: never skip a good habit twice. Once is a slip. Twice is a new habit.',
      closing: [
        'Choose just one of them, and start tomorrow. In a month you will not remember how it was before.',
        'Do not try them all at once. One small stone in the right place changes the whole course of a stream.',
        'None of it is hard. That is the secret. Things that are easy get done, and what gets done adds up.',
      ],
    },
    home: {
      title: ['Home Hacks That Really Work', 'Less Mess, More Money', 'Your House Will Thank You'],
      blurb: [
        'Never look for keys again, waste less, spend less: small tricks for a calmer home.',
        'Tips your grandmother knew and your landlord does not. The last of them is worth real money.',
      ],
      opening: [
        'A calm home is not a matter of money. It is a matter of a few clever habits. Let us open the door.',
        'Most chaos at home comes from the same few holes. Here is how to plug them, one small trick at a time.',
        'Your home works for you, or you work for your home. With these tricks you can swap the roles today.',
      ],
      items: {
        keys: 'Give your keys one bowl next to the door, and nowhere else. You will never look for them again.',
        wait: 'Wait three days before you buy what you do not need. Most wishes do not live as long as that.',
        photo:
          'Take a photo before you take anything apart: cables, shelves, machines. You will need it later.',
        double:
          'Cook twice as much and freeze half of it. On a bad day, your past self will bring you dinner.',
        light:
          'Keep a lamp, batteries and water in one box, and test it once a year. Storms do not make appointments.',
        plug: 'Before you call for help, check the plug, the fuse and the filter. It is nearly always one of them.',
        oneOut:
          'For each new thing that comes in, an old one goes out. Your cupboards will stay the same size for ever.',
      },
      crown:
        'And with money: save first, and then spend what is left. The other way round there is never any left.',
      closing: [
        'Start with the bowl for the keys. It takes one minute, and it will save you days of your life.',
        'Try just one tonight. Order is not a talent. It is a row of small decisions that you only make once.',
        'A home does not have to be perfect. It only has to let you sleep well, and leave on time in the morning.',
      ],
    },
    people: {
      title: ['How to Be Remembered Kindly', 'Small Words, Big Doors', 'Seven Sentences That Open Hearts'],
      blurb: [
        'How to remember names, calm a quarrel and say sorry properly: small rules for dealing with people.',
        'Nobody is born good with people. It is a handful of habits, and the last one takes a minute.',
      ],
      opening: [
        'Being good with people is not a gift. It is a handful of habits, and no one has to be loud for it.',
        'People forget what you know. They do not forget how they felt beside you. Here is how that works.',
        'The best tools for dealing with people cost nothing, weigh nothing, and are hardly ever used. Until now.',
      ],
      items: {
        names:
          'When you hear a name, say it back at once. Nice to meet you, Anna. That way it stays in your head.',
        angry:
          'Write the angry message, but do not send it. Sleep on it first. At breakfast you will delete it gladly.',
        ear: 'When someone complains, ask: do you want help, or do you want an ear? It saves you both an evening.',
        praise:
          'Praise people behind their backs. It nearly always gets to them, and it is worth twice as much then.',
        pause:
          'Count to three before you answer. Many people only say what matters after the first short silence.',
        sorry:
          'A good apology has no but in it. I am sorry, it was my mistake. Full stop. That is the whole trick.',
        question:
          'Do not give advice right away. Ask one more question. Most people find the answer while they explain.',
      },
      crown:
        'And the most important: at this moment you are thinking of somebody. Call them. Today. It takes a minute.',
      closing: [
        'You will not remember all of this. Remember one thing: be the person you would like to sit next to.',
        'It may feel odd the first time. The second time it feels kind. After that, it simply is who you are.',
        'Kindness is the only skill in the world that gets bigger when you give it away. Try it out today.',
      ],
    },
  },
}
