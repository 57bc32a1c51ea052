import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['The Year Without a Summer', '1816: When Summer Was Cancelled', 'A Volcano and a Monster'],
      blurb: [
        'In 1816 it snowed in June. How a volcano on the other side of the world gave us a famous monster.',
        'A mountain explodes, summer fails, and in a house by a lake a young woman has a terrible dream.',
      ],
      lines: {
        hook: [
          'In June 1816 snow fell on the fields of New England. People would call it the year without a summer.',
          'In 1816 summer did not come. Farmers in Europe and America watched their fields freeze in June.',
        ],
        setup: [
          'The culprit was a mountain. In April 1815 Tambora, in what is now Indonesia, had blown itself apart.',
          'A year before, in April 1815, Mount Tambora in Indonesia had erupted, the largest eruption on record.',
        ],
        step: [
          'The bang was heard more than two thousand kilometres away. Officers took it for the guns of a ship.',
          'British officers far away heard thunder, thought of cannons, and sent out boats to look for a battle.',
        ],
        rising: [
          'Its dust and sulphur rose into the upper air, spread around the globe, and dimmed the light of the sun.',
          'A veil of fine droplets wrapped the whole Earth. The sun grew pale, and the sunsets burned like fire.',
        ],
        deeper: [
          'Harvests failed from Ireland to China. Oats became so dear that many people could not feed a horse.',
          'Crops rotted in the rain. Bread doubled in price, horses starved, and many families moved away.',
        ],
        turn: [
          'That cold June a few friends were kept indoors by Lake Geneva. Lord Byron said: let us write ghost stories.',
          'By Lake Geneva it rained without end. Lord Byron, bored, dared his guests to invent a ghost story.',
        ],
        peak: [
          'Mary, eighteen years old, lay awake with a nightmare. In 1818 the world could read it: Frankenstein.',
          'An eighteen-year-old, Mary Shelley as we know her, began the tale of a man who made life: Frankenstein.',
        ],
        release: [
          'In June 1817 Karl Drais rode out of Mannheim on two wheels, a vehicle that needed no oats at all.',
          'A year later, in 1817, the inventor Karl Drais presented a machine with two wheels: the first bicycle.',
        ],
        ending: [
          'One mountain exploded. Out of its shadow came hunger, and also a monster that has never died since.',
          'The sky cleared again. But each time we shiver at Frankenstein, we feel a little of that lost summer.',
        ],
      },
    },
    truce: {
      title: ['The Night the Guns Fell Silent', 'Christmas 1914', "Silent Night in No Man's Land"],
      blurb: [
        'Christmas Eve 1914, on the Western Front. Somebody starts to sing, and the other side answers.',
        'For one day in 1914 enemies shook hands between the trenches. Nobody had given the order.',
      ],
      lines: {
        hook: [
          'On Christmas Eve 1914 a British sentry in Flanders saw lights on the enemy trench. He did not shoot.',
          'It is the twenty-fourth of December 1914. In the trenches of the Western Front, someone begins to sing.',
        ],
        setup: [
          'They had been told they would be home by Christmas. Instead there was mud, and hundreds of thousands dead.',
          'The war was five months old. The two lines lay so close together that each could hear the other cough.',
        ],
        step: [
          'From home came parcels: tobacco, plum pudding, and for every British soldier a brass box from Princess Mary.',
          'That day parcels had arrived on both sides, with letters and tobacco, and the rain had turned to frost.',
        ],
        rising: [
          'The Germans had been sent small fir trees. They put candles on them, and set them up on the parapet.',
          'The lights were candles. German soldiers had put little Christmas trees along the edge of their trench.',
        ],
        deeper: [
          'Then came a song across the wire: Stille Nacht. The others knew it. They called it Silent Night.',
          'One side sang a carol, the other clapped and sang the next. For hours nothing else crossed the wire.',
        ],
        turn: [
          'At dawn men climbed out without their rifles, hands held up high. Nobody fired. Others followed them.',
          'In the morning a few stood up in plain sight. It was the most dangerous thing one could do. No shot fell.',
        ],
        peak: [
          'They met halfway and shook hands. They swapped buttons, cigars and photographs. Some kicked a ball about.',
          "In no man's land enemies cut each other's hair, traded tobacco for jam, and here and there chased a ball.",
        ],
        release: [
          'They also buried their dead, side by side, and at some graves both languages said the same psalm.',
          'Together they buried the men who had lain between the lines for weeks. Then they went back to their trenches.',
        ],
        ending: [
          'The generals forbade it ever after. Still, for one day about a hundred thousand men had chosen peace.',
          'The war went on for four more years. But it is on record: it stopped once, because somebody sang.',
        ],
      },
    },
    landing: {
      title: ['Thirteen Minutes to the Moon', 'Alarm Above the Moon', 'The Landing That Nearly Failed'],
      blurb: [
        'July 1969: on the way down to the moon an alarm goes off, and the fuel is running out.',
        'The first landing on the moon came within seconds of being called off. Here is how close it was.',
      ],
      lines: {
        hook: [
          'On 20 July 1969, ten kilometres above the moon, an alarm came on that neither astronaut knew.',
          '20 July 1969. Two men are falling towards the moon, and their computer begins to report an error.',
        ],
        setup: [
          'Neil Armstrong and Buzz Aldrin had left the Earth four days before, on top of the largest rocket of its time.',
          'Four days earlier a rocket as tall as a tower of thirty-six floors had carried them away from Florida.',
        ],
        step: [
          'Michael Collins circled above them, alone. Behind the moon nobody on Earth could hear him or help him.',
          'In orbit Michael Collins waited in the mother ship. If they could not take off, he would fly home alone.',
        ],
        rising: [
          'Twelve oh two, said the display: too much to do at once. In Houston they had a few seconds to decide.',
          'Alarm 1202. The computer was overloaded. In Houston a young engineer looked at his list and said: go.',
        ],
        deeper: [
          "The computer held. Its software, made by Margaret Hamilton's team, dropped small jobs and kept the vital ones.",
          "Margaret Hamilton's team had prepared for that: the program let go of all that did not matter, and flew on.",
        ],
        turn: [
          'Then Armstrong looked out. They were heading straight for a crater, full of boulders as big as cars.',
          'But the autopilot was steering them into a field of rocks. Armstrong took the controls in his own hand.',
        ],
        peak: [
          'He flew on, looking for smooth ground, while Houston counted the fuel. Sixty seconds. Thirty seconds.',
          'His pulse went up to a hundred and fifty. Sixty seconds of fuel, said the radio. Then: thirty seconds.',
        ],
        release: [
          'Dust, a blue light, silence. Then his calm voice: the Eagle has landed. In Houston they could breathe again.',
          'Contact light, said Aldrin. You have got a bunch of guys about to turn blue, said Houston. We are breathing again.',
        ],
        ending: [
          'Six hundred million people watched the first step. Hardly any of them knew how close it had been.',
          'His footprints are still up there. No wind will ever erase them, and no one will ask for the fuel back.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Last Place, Every Time', 'The Runner Who Was Always Last', 'Keep Running Anyway'],
      blurb: [
        'She was always the last to arrive. What she did with that can change how you look at losing.',
        'Everyone knew her because she always came last. Then came the day nobody else wanted to run.',
      ],
      lines: {
        hook: [
          'There were forty runners in the race {place}, and each year {name} came in fortieth. Every single year.',
          'If you wanted to know whether the race {place} was over, you had to wait for {name}. She was always last.',
        ],
        setup: [
          'Some clapped out of pity, some had gone home. At the finish they were already folding up the tables.',
          'She heard them laughing while they took the banner down. It was not evil. It was only worse than that.',
        ],
        step: [
          'At home she opened a notebook and wrote one number in it: her time. Not the place. Only her time.',
          'That night she made a rule: from now on there is only one runner to beat, and she lives in my mirror.',
        ],
        rising: [
          'From then on she got up before the sun. In rain, in frost, on days when the bed held her with both arms.',
          'Every morning at five, as others were turning over, {name} tied her shoes. No one saw it. That was fine.',
        ],
        deeper: [
          'She fell, she limped, she cursed. And each evening the number in her notebook was one second smaller.',
          'Once {rival} overtook her without even trying. She laughed until she had to stop. Then she ran on.',
        ],
        turn: [
          'Then came the year of the storm. At the start the favourites looked up at the sky and stayed in the car.',
          'On the day of the race it poured. One after another gave up, for reasons that all sounded very sensible.',
        ],
        peak: [
          '{name} had run through a hundred mornings like that. She lowered her head, and did what she always did.',
          'Bad weather? She had trained in nothing else. For the first time the rain was running on her side.',
        ],
        release: [
          'She came in third. Nobody folded up a table. They stood in the rain, and this time nobody felt pity.',
          'She did not win that day. She came in fifth, and wrote down her time, and wept, because it was her best.',
        ],
        ending: [
          'Talent decides who is quick today. Who comes back tomorrow decides the rest. Tie your shoes.',
          'You cannot choose your place. You can choose to be at the start again. One day that will be enough.',
        ],
      },
    },
    trees: {
      title: ['One Tree a Day', 'The One Who Planted Shade', 'A Forest Made of Mondays'],
      blurb: [
        'He planted a single tree every day, where nothing had ever grown. People laughed for about ten years.',
        'What can one person do against a whole desert of dust? One tree. And then one more tomorrow.',
      ],
      lines: {
        hook: [
          'When {name} planted his first tree {place}, there was nothing there but stones, dust, and wind.',
          'Nothing grew {place}. That is why everyone found it so very funny that {name} bought a spade.',
        ],
        setup: [
          'He was {hero} with no money and no plan, but he had one rule: one tree a day. Not two. And never none.',
          'One tree a day, said {name}, {hero} with rough hands. That is not much, they said. No, he said, that is all.',
        ],
        step: [
          'They named him the gardener of the stones. Children counted his dead sticks aloud, and rolled with laughter.',
          'You will not live to sit in that shade, a neighbour called. He nodded, and went to get some water.',
        ],
        rising: [
          'The first hundred died. So did most of the second. He learned from every one of them, and dug deeper.',
          'Of ten trees the wind took nine. He planted the tenth next to a stone, and the next one just the same way.',
        ],
        deeper: [
          'Some nights he added it up. It could not work. In the morning he took the spade, and did not add it up.',
          'In the fifth year came the drought. He carried water for the last forty, two buckets at a time.',
        ],
        turn: [
          'Then one morning {guest} sat among the thin leaves. Somebody believed him. It was the first one who did.',
          'And one day {guest} moved in, without asking. {name} put down the spade, and stood still for a long time.',
        ],
        peak: [
          'After thirty years there were eleven thousand trees. The wind had to go around them, and it rained again.',
          'Ten thousand mornings later there was a forest. It had its own fog, a spring, and a great deal to say.',
        ],
        release: [
          'The children who used to laugh now brought their own. They played in a shade that no one had thought possible.',
          'One who had laughed the loudest came, very old by now, and sat down. It is cool here, he said. That was all.',
        ],
        ending: [
          'How do you plant a forest? the reporters asked. {name} gave them a spade. Like this, he said. Today.',
          'The best time was thirty years ago. The second best is this morning. You need only one tree for that.',
        ],
      },
    },
    falls: {
      title: ['Ninety-Nine Falls', 'The Hundredth Attempt', 'Falling Is Half of Flying'],
      blurb: [
        'Someone who should be able to fly keeps falling down. Ninety-nine times. And then comes the storm.',
        'Everyone can fly except one. A story about the attempt that nobody is counting any more.',
      ],
      lines: {
        hook: [
          '{Place} there lived {hero} that could not fly. It had tried ninety-nine times, and it kept the count.',
          'Ninety-nine times {hero} had jumped off the tall tree {place}. Ninety-nine times it had met the ground.',
        ],
        setup: [
          'The others flew as one breathes. It is easy, they called down, which is the worst advice there is.',
          'Perhaps you are a walker, said the others kindly. {Hero.the} thanked them, and climbed the tree again.',
        ],
        step: [
          'The latest attempt ended in a rose bush. It hurt in new places, and that, too, was a kind of progress.',
          'Once it landed in a cake. Once on a sleeping cow. It learned a lot about landing, and nothing about flying.',
        ],
        rising: [
          'Only {friend} never laughed. You fell more slowly today, said {friend.the}, I counted to three.',
          '{Friend}, who watched every attempt, said: you are no longer falling straight down. You are falling forward.',
        ],
        deeper: [
          'At night it lay looking up at the stars. They do not fall, it thought. Or they are only very good at it.',
          'It wanted to give up. But it had grown so strong from climbing that lying still was no longer any fun.',
        ],
        turn: [
          'Then came the storm. The water rose, and on a rock in the middle, quite alone, {friend.the} was stuck.',
          'One night a flood came. {Friend.the} was calling from a rock, and the others did not dare to go up.',
        ],
        peak: [
          'It did not count. It did not think of flying at all. It only thought of {friend.the}, and jumped.',
          'Fly in this wind? said the others. But it had fallen in every wind there is. It knew each one by name.',
        ],
        release: [
          'Only when it had reached the rock did it notice. There had been no ground. You are flying, said {friend.the}.',
          'It reached the rock with a rope, and they held on till dawn. You forgot to fall, said {friend.the}.',
        ],
        ending: [
          'Ninety-nine falls were not ninety-nine mistakes. They were the first ninety-nine lessons. You are closer than you think.',
          'Today it teaches the little ones. Its first lesson is always the same: here, this is how you fall well.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['The Ship That Was Replaced', 'Are You Still You?', 'Plank by Plank'],
      blurb: [
        'A ship is repaired plank by plank until nothing old is left. Is it the same ship? And are you?',
        'A question two thousand years old that begins with a rotten plank and ends with you.',
      ],
      lines: {
        hook: [
          'In the harbour of Athens lay a ship that everybody knew. One day, someone asked if it was still there.',
          'How much of a thing can you replace before it is gone? The Greeks asked this about a famous ship.',
        ],
        setup: [
          'It had carried the hero Theseus home from Crete, Plutarch tells us, and the Athenians kept it in his honour.',
          'It was the ship of Theseus, who had fought the Minotaur. The city, writes Plutarch, preserved it for centuries.',
        ],
        step: [
          'Wood rots. So each time one plank went soft, a carpenter took it out, and put in a strong new one.',
          'One year it was the mast, another the oars. Nobody noticed any change. It was only good care, after all.',
        ],
        rising: [
          'At last not one old plank was left. It is the same ship, said some. It is a copy, said the others.',
          'Then came the day when the last of the old planks was replaced, and the philosophers began to quarrel.',
        ],
        deeper: [
          'Much later Thomas Hobbes made it worse: what if somebody kept the old planks, and built a second ship?',
          'Suppose, said Hobbes, that a man had saved all the old wood, and put it together. Which is the real one?',
        ],
        turn: [
          'Is a ship its wood? Then every repair destroys it. Is it its shape? Then there could be two of it.',
          'If it is the wood that counts, it left long ago. If it is the form, then it cannot ever grow old.',
        ],
        peak: [
          'Now look at your hand. Most cells of your skin are only weeks old. Nobody asked if you are still you.',
          'And you? Your skin renews itself within weeks, your bones in years. You are in dry dock at this moment.',
        ],
        release: [
          'Perhaps we are less like a thing and more like a river: always other water, and always the same name.',
          'Maybe what stays is not the wood but the voyage: one long story, in which each plank knew the next.',
        ],
        ending: [
          'You are not your planks. You are the hand that keeps on repairing. So, what will you replace today?',
          'The ship sailed on while they argued. That may be the answer: it is the same as long as it sails.',
        ],
      },
    },
    butterfly: {
      title: ["The Butterfly's Question", 'Who Is Dreaming Whom?', 'Zhuangzi Wakes Up'],
      blurb: [
        'A wise man dreams he is a butterfly. Then he wakes up, and something is no longer certain.',
        'Over two thousand years ago a man fell asleep in China. His question is still awake.',
      ],
      lines: {
        hook: [
          'More than two thousand years ago, in China, a man fell asleep, and he has not fully woken to this day.',
          'The shortest dream in philosophy is over two thousand years old, and it weighs less than a leaf.',
        ],
        setup: [
          'His name was Zhuangzi. He liked to laugh, he owned little, and he distrusted everything that was certain.',
          'Zhuangzi was a thinker who preferred a muddy river to any palace. One warm day, he lay down and slept.',
        ],
        step: [
          'He dreamed that he was a butterfly. He had no name there, no duties and no past. Only wings and light.',
          'In his dream he had wings. He went from flower to flower, quite content, and followed nothing but himself.',
        ],
        rising: [
          'The butterfly did not know of any Zhuangzi. It did not miss him either. Why should it? It had the wind.',
          'Not once did it think: I am a man who dreams. It thought, as far as butterflies do: red, yellow, red.',
        ],
        deeper: [
          'It felt as real as this moment does to you. That is how it is with dreams: they never feel like dreams.',
          'The sun was warm on it, and the nectar sweet. If that was not real, then what is it that makes things so?',
        ],
        turn: [
          'Then he woke up, and there he was: Zhuangzi, with heavy arms and an old robe, without any doubt.',
          'Suddenly he lay in the grass again, an old man with stiff legs. And with him there woke up a question.',
        ],
        peak: [
          'Was I a man who dreamed he was a butterfly? Or am I now a butterfly who dreams that it is a man?',
          'Which of us two, he asked, is the dream? Is he me, or am I perhaps his sleep on a warm afternoon?',
        ],
        release: [
          'You can pinch yourself. But a dreamed hand pinches too. There is no door from which to look at both.',
          'He did not call it an error. He called it the change of things: now this, now that, and both are true.',
        ],
        ending: [
          'Tonight, when you fall asleep, ask it softly: which of us is now waking up? And do not fear the answer.',
          'Maybe it does not matter which one is real. Maybe what matters is to fly well, as long as it lasts.',
        ],
      },
    },
    cave: {
      title: ['Shadows on the Wall', 'The Prisoner Who Turned Around', 'Out of the Cave'],
      blurb: [
        "People in a cave take shadows for the world. One of them turns around. Plato's story is about us.",
        'What if everything you have ever seen was only a shadow? One man turned around and looked.',
      ],
      lines: {
        hook: [
          'Imagine you had spent all your life watching one wall. Plato did, twenty-four hundred years ago.',
          'A cave, a fire, and a wall. That was all Plato needed to describe the whole of human life.',
        ],
        setup: [
          'In a cave sit people, bound since childhood, so that they can see one thing only: the wall ahead.',
          'There are people in there who have never turned their heads. They do not suffer. They know nothing else.',
        ],
        step: [
          'Behind them burns a fire. Before it figures are carried past, and on the wall their shadows walk.',
          'Shadows move across the rock: a horse, a jar, a tree. To them these are not shadows. It is the world.',
        ],
        rising: [
          'They have experts. Whoever guesses which shadow comes next gets applause and is considered wise.',
          'They give the shadows names, and quarrel about them. There are prizes for the one who knows them best.',
        ],
        deeper: [
          'One day someone is freed. He turns around, and the first thing he learns is that the truth hurts the eyes.',
          'Then one of them is set free and made to stand up. The fire blinds him. He wants to go back to his seat.',
        ],
        turn: [
          'He stumbles upwards, and steps outside. At first he can only bear the night, and the stars in the water.',
          'The way up is steep. Outside he sees nothing, for it is too bright. Then slowly the colours come.',
        ],
        peak: [
          'And then he sees a tree. Not the shadow of a tree. He stands before it and weeps, because it has leaves.',
          'At last he looks up and sees the sun, and understands: all the shadows down there were borrowed from it.',
        ],
        release: [
          'He goes back down to tell them. In the dark he stumbles, and they laugh: up there you ruined your eyes.',
          'He returns to set the others free. They do not thank him. Nobody likes to hear that the wall is a wall.',
        ],
        ending: [
          'Our wall fits into a pocket now, and glows. It is a good cave. Have you turned around today?',
          'The chains, by the way, were never locked very well. Plato says it starts with turning your head.',
        ],
      },
    },
  },
}
