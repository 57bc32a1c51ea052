import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Three Knocks at Midnight', 'Nobody at the Door', 'The House That Was Visited'],
      blurb: [
        'Every night somebody knocks three times at a lonely door. One morning the snow shows who it was.',
        'Three knocks, every night, and never a face. Then the first snow falls and tells the truth.',
      ],
      lines: {
        hook: [
          'Every night at three minutes past twelve, somebody knocked at the last house {place}. Three times.',
          'Three knocks. Every night, just after midnight, at the last house {place}, where no road leads.',
        ],
        setup: [
          '{name}, {hero} who feared very little, opened the door each time. There was only the cold, and the dark.',
          'The first nights {name} ran to open. No face, no lantern, no breath in the air. Only the dark.',
        ],
        step: [
          'Her neighbours shrugged. It was the wind, they said, though their own windows were nailed shut.',
          'She hung a bell on the door handle and waited beside it until dawn. The bell did not move once.',
        ],
        rising: [
          'So she stopped opening. She sat with a candle, counted the knocks, and learned to wait for silence.',
          'She began to listen instead. The knocks were slow and patient, like a guest who has all the time there is.',
        ],
        deeper: [
          'On the ninth night the third knock did not come. Somehow the waiting was worse than the knocking.',
          'Each night they sounded a little closer, as if the door had been growing thinner in the dark.',
        ],
        turn: [
          'Then snow fell. In the morning she found footprints, bare and narrow, leading away from her door.',
          'Then came the first snow. At dawn a single track of bare feet ran from her doorstep to the trees.',
        ],
        peak: [
          'She searched the snow for the track that had come. There was none. Whoever it was had only ever left.',
          'She looked for the track leading in, and found none. Nobody had come to the house. Somebody had gone out.',
        ],
        release: [
          'All those nights, nobody had been asking to come in. Something in here had been asking to be let out.',
          'The knocks had never come from outside. All this time it had knocked from within, begging to leave.',
        ],
        ending: [
          'That night {name} slept well at last. At three past twelve, out in the cold, it knocked to come home.',
          'Now the house was empty, and quiet. Until, just past midnight, the handle slowly began to turn.',
        ],
      },
    },
    mirror: {
      title: ['The Mirror That Was Early', 'Seven Seconds', 'Do Not Buy This Mirror'],
      blurb: [
        'An old mirror shows the room a few seconds late. Then, one night, it begins to show it early.',
        'He got an old mirror for almost nothing. Its reflection was slow at first. Then it got ahead.',
      ],
      lines: {
        hook: [
          'The mirror cost almost nothing. The seller {place} said just one thing: never let it get ahead of you.',
          '{name} found the mirror {place}, leaning on a wall, with a note: free, but do not look twice.',
        ],
        setup: [
          '{name}, {hero} with no patience for superstition, hung it in the hall and forgot the warning.',
          'It looked fine in the hall. {name}, {hero} who lived alone, was glad of a second face in the house.',
        ],
        step: [
          'It was slow, that was all. He lifted a hand, and his reflection lifted its own a moment later.',
          'On the third day he saw it. He yawned, turned away, and in the glass he was still yawning.',
        ],
        rising: [
          'His reflection was slow. He took a clock: seven seconds late. The next evening five, and then two.',
          'He counted. Seven seconds behind on Monday, four on Tuesday. The reflection was catching up with him.',
        ],
        deeper: [
          'On Friday it kept perfect time, like any honest mirror. He slept beside it and did not dream at all.',
          'For one evening it was an ordinary mirror. He almost laughed, and it laughed exactly when he did.',
        ],
        turn: [
          'Then it moved first. In the glass he turned his head to the door, and only later he heard the step.',
          'On Saturday his reflection blinked, and only then did he. It was no longer slow. It had got ahead of him.',
        ],
        peak: [
          'Seven seconds ahead. He watched himself stare over his own shoulder, and watched his mouth open to scream.',
          'In the glass he saw himself go pale, stumble back, and raise both arms against something behind him.',
        ],
        release: [
          'He had seven seconds left. He used them badly: he looked at the mirror, and not at the room.',
          'Seven seconds is a long time. He did not turn around. He could not stop watching what he would do.',
        ],
        ending: [
          'The mirror is for sale again. It is quite empty, they say, but now and then somebody knocks on the glass.',
          'They found the hall tidy and the mirror clean. In it, very small, a man is still waiting for his turn.',
        ],
      },
    },
    scratching: {
      title: ['What Waits at the Door', 'The One by the Fire', 'Let Me In'],
      blurb: [
        'A storm, a lonely cabin, and a faithful companion scratching at the door. Or is it?',
        'On the worst night of the year something scratches to be let in. It knows his name, and it is patient.',
      ],
      lines: {
        hook: [
          'When you live {place} with only {pet} for company, you have one rule: after dark the door stays shut.',
          '{name} had only one friend {place}, {pet}, and only one rule: after sunset the door stays shut.',
        ],
        setup: [
          'The storm came early that year. By six the lamps were out, and {name}, {hero}, sat alone by the fire.',
          'One November night the storm tore at the roof, and {name}, {hero}, pulled his chair close to the fire.',
        ],
        step: [
          'He had cooked for two, as always, and set one bowl on the floor beside the warm stones.',
          'He hummed to keep the wind out of his head, and put a second bowl down close to the hearth.',
        ],
        rising: [
          'Around midnight he heard scratching, low down on the wood. Of course, he thought. {Pet.the} is still out.',
          'Then something scratched at the door, low and careful. {Pet.the}, he thought. Poor soul, in such weather.',
        ],
        deeper: [
          'It whimpered, so very like a friend who is cold. He had a hand on the bolt before he thought of the rule.',
          'Good friends know how to wait, but this one did not stop. It scratched as if it were counting the boards.',
        ],
        turn: [
          'Through the crack he saw wet fur, and two eyes he knew. He smiled and reached up to draw the bolt.',
          'He peered through the keyhole. Fur, rain, and the eyes he loved. He laughed at himself and took the bolt.',
        ],
        peak: [
          'Behind him, by the fire, something sighed. He turned. There lay {pet.the}, dry and warm, fast asleep.',
          'Then, from the hearth, came a yawn. {Pet.the} lay there on the warm stones, and had lain there all evening.',
        ],
        release: [
          'He let go of the bolt very gently. On the other side, very gently, something let go of the handle.',
          'He did not move. Outside the whimper stopped, as when somebody puts down a tool that did not work.',
        ],
        ending: [
          'For a while there was only rain. Then, from the dark, in his own voice, it said: let me in, {name}.',
          'It was silent until dawn. Then it spoke with the voice of his mother: {name}, it is so cold out here.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: ['The Thief Who Took Only Shine', 'The Case of the Missing Keys', 'A Very Small Burglar'],
      blurb: [
        'Keys, coins and spoons vanish by night, and no lock is ever broken. One patient observer follows the shine.',
        'Something steals everything that glitters, and nobody sees it. The trail ends at the least likely window.',
      ],
      lines: {
        hook: [
          'First it was a key. Then a silver spoon, a wedding ring, a coin. No lock was broken, no glass, nothing.',
          'Nineteen thefts in one month, and each time the same: a window open by a hand, and one shining thing gone.',
        ],
        setup: [
          'So they sent for {name}, {hero} known for a rare gift: he could sit still longer than any thief.',
          '{name}, {hero} with a notebook and cold feet, took the case because nobody else would believe it.',
        ],
        step: [
          'He drew up a list. Nothing dear had been taken, only what sparkled. A thief who cannot count, he wrote.',
          'The rich suspected the poor, the poor the rich. {name} measured the windows. A hand would hardly fit.',
        ],
        rising: [
          'He polished a spoon until it burned like a star, laid it out {place}, and hid behind a barrel.',
          'His trap was simple: one bright button {place}, a good deal of moonlight, and a night without sleep.',
        ],
        deeper: [
          'Midnight passed, then one, then two. The whole world slept, and the fog began to play tricks on him.',
          'It rained. He thought of his warm bed, and of how many clever people would be laughing at him now.',
        ],
        turn: [
          'At three something moved. It was not a man at all. It was {culprit}, with the treasure in its mouth.',
          'Then the burglar came, without a mask or a sound. {Culprit}, calm as a clerk, picked up the prize.',
        ],
        peak: [
          'He followed it over walls and under carts, up to a window where one weak candle was still burning.',
          'Off it went, and off went {name}, across the gardens, to the last house, where a lamp burned low.',
        ],
        release: [
          'There sat an old woman who could hardly see, turning keys and spoons in the candlelight, one by one.',
          'In there an old woman lay ill. {Culprit.the} put the gift on her blanket, where thirty others shone.',
        ],
        ending: [
          'She had fed it one winter, and it paid its debt in light. {name} closed the case: thief not found.',
          'Once she had saved its life. In his report {name} wrote: no thief here, only somebody who says thanks.',
        ],
      },
    },
    letters: {
      title: ['Letters Dated Tomorrow', 'The Sender Without a Name', 'Twelve Letters'],
      blurb: [
        'Each year on the same day a letter arrives without a sender, dated tomorrow, and it is always right.',
        'A stranger writes to her once a year and knows what the next day brings. Who holds the pen?',
      ],
      lines: {
        hook: [
          'The letter came every year on the same morning. It had no stamp and no sender, and was dated tomorrow.',
          'Once a year a letter lay on the mat. The ink was dry, the paper old, and the date was always tomorrow.',
        ],
        setup: [
          '{name}, {hero}, kept them all. Take the later boat, one said. The early one sank within the hour.',
          'One line each, and always right. Do not lend him money. Call your sister. {name} learned to obey.',
        ],
        step: [
          'She asked at the post office, she asked the neighbours. Nobody had seen a soul come to her door.',
          'Once she sat up all night to catch the sender. She blinked at dawn, and there the letter was.',
        ],
        rising: [
          'The twelfth was different. It said: come {place.to} at dusk, and bring {thing.the} from the attic.',
          'Then came the twelfth, longer than the others. Bring {thing.the} from the attic, {place}, at dusk.',
        ],
        deeper: [
          'She almost stayed at home. But you do not argue with a hand that has saved your life three times.',
          'Her hands shook as she packed. For twelve years she had wished to see who cared so much for her.',
        ],
        turn: [
          'Nobody stood there in the fog. Only a loose stone, and beneath the stone an empty box made of tin.',
          'She was alone. She called out, and no one answered. At her feet one stone sat looser than the rest.',
        ],
        peak: [
          'It was just the size of {thing.the}. Inside the lid lay twelve blank sheets, a pen, and one note.',
          'Under it lay a tin box, with room for {thing.the}, and in it a pen and twelve sheets of empty paper.',
        ],
        release: [
          'The note said: now you know what you needed to hear. She knew that hand at last. It was her own.',
          'She took the pen to try it, wrote her name, and stopped breathing. The handwriting was the same.',
        ],
        ending: [
          'So she sat down, and wrote to a frightened young woman twelve years ago: take the later boat.',
          'That evening {name} wrote the first one. Somewhere in the past, a girl was waiting for the post.',
        ],
      },
    },
    ice: {
      title: ['The Crown That Melted', 'Stolen From a Locked Tower', 'No Tracks in the Snow'],
      blurb: [
        'A treasure vanishes from a locked tower, and around it the snow lies smooth. There is only a little water.',
        'One door, one key, fresh snow all around, and the crown is gone. The answer was in front of everybody.',
      ],
      lines: {
        hook: [
          'At ten the crown of glass stood in the tower. At dawn it was gone, and the door was still locked.',
          'One tower, one door, one key. In the morning the crown of glass had vanished, and nothing was broken.',
        ],
        setup: [
          'Its owner, {owner} with a good deal of debt, had shown it to his guests by the light of one candle.',
          'The night before, {owner} had shown it to forty guests {place}. Nobody was allowed to touch it.',
        ],
        step: [
          'It shone like nothing else on earth, the guests swore, so clear that it almost seemed to breathe.',
          'It was worth a kingdom, he told them, and he had insured it, only last week, for exactly that.',
        ],
        rising: [
          'Guards had stood on the stairs all night. They heard nothing but, towards morning, a slow dripping.',
          'The only key had hung around his neck. The guards had not slept, and no one had come past them.',
        ],
        deeper: [
          'Outside, the snow lay deep and smooth. No thief had walked there, unless the thief had no weight.',
          'No ladder, no rope, no prints. Around the tower the fresh snow lay like a sheet nobody had slept in.',
        ],
        turn: [
          'Then came {name}, {hero}, who never looked for thieves. He looked for what was there, and too much.',
          '{name}, {hero} of few words, did not ask what was missing. He asked what had not been there before.',
        ],
        peak: [
          'There was water on the table. Not much, just a ring of it, and beside the ring a burned-out candle.',
          'He knelt and touched the floor. It was wet. Then he looked up at the candle, and began to smile.',
        ],
        release: [
          'Nobody had stolen the crown, he said. It had left by itself, drop by drop. It was made of ice.',
          'No thief was ever here, he said. You carved it out of ice, and one warm candle did the rest.',
        ],
        ending: [
          '{Owner.the} turned white as snow. The best hiding place for a lie, said {name}, is a cold one.',
          '{Owner.the} said nothing. {name} put on his hat. Next time, he said, use glass. It keeps secrets longer.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['The Coat on the Gravestone', 'She Only Wanted to Go Home', 'The Guest in the Rain'],
      blurb: [
        'He gave a stranger a lift in the rain and lent her a coat. The next day he went to fetch it.',
        'They say you should not stop there after dark. He did, and he was kind. That is how he learned the rest.',
      ],
      lines: {
        hook: [
          'They say that on wet nights {place} you should not stop your car, whoever it is who raises a hand.',
          'Everybody here knows somebody who has seen her, waiting {place} in the rain, with no coat on.',
        ],
        setup: [
          '{name}, {hero} on the way home, did not know the story. He saw {guest} by the road, and he braked.',
          'On an October night {name}, {hero}, saw {guest} in his headlights. He was a kind man. He stopped.',
        ],
        step: [
          'She sat in the back and gave an address in a low voice. Her hands, he noticed, were white as paper.',
          'She spoke little. When he asked why she was out so late, she said: I have been trying to get home.',
        ],
        rising: [
          'She was shivering, so he gave her his coat. The heater was on full, and yet his breath was a cloud.',
          'It grew so cold in the car that the glass froze on the inside. He handed her his coat without a word.',
        ],
        deeper: [
          'She asked him for the time, and then she asked him for the year. He laughed about it. She did not.',
          'At one bend in the road she turned her face away. It was here, she said. He could see nothing but rain.',
        ],
        turn: [
          'At her gate he turned around. The seat was wet, and empty. An old woman opened, and held the door frame.',
          'When he stopped, she was gone, and no door had opened. He knocked at the house. An old woman answered.',
        ],
        peak: [
          'You are the fifth, she said. It was my daughter. She died {place}, twenty years ago tonight.',
          'She took a picture off the wall. Was it her? My daughter, she said. It happened {place}, long ago.',
        ],
        release: [
          'She told him where to look. In the morning he found his coat on the hill, folded over a gravestone.',
          'He did not believe it until he saw the grave. His coat lay across the stone, neatly folded, and dry.',
        ],
        ending: [
          'He left it there. They say she does not shiver any more, but she still raises her hand in the rain.',
          'In its pocket was a note: thank you, you were the first to ask my name. He had never asked it aloud.',
        ],
      },
    },
    nightTrain: {
      title: ['The Train After the Last Train', 'Not in the Timetable', 'Platform Zero'],
      blurb: [
        'After the last train there is one more. It stands in no timetable, and its passengers never get off.',
        'She missed the last train home. Then another one came, lit and warm and full of people she knew.',
      ],
      lines: {
        hook: [
          'Railway people do not speak of it, but ask them where the train goes that comes after the last train.',
          'There is one train too many in this town. It comes after midnight, and it is in no timetable at all.',
        ],
        setup: [
          '{name}, {hero} with a heavy bag, had missed the last one. She sat on the bench and counted the rain.',
          'A few years ago {name}, {hero}, fell asleep on the platform. She woke when the rails began to hum.',
        ],
        step: [
          'There was nobody else there, only {omen}, which looked at the rails as though it was waiting too.',
          'At the end of the platform sat {omen}. It looked at her, then at the dark, then at her again.',
        ],
        rising: [
          'It rolled in without noise, warm and golden. Every window was lit, and behind each there was a face.',
          'The train glided in like a ship, all its windows bright. The doors opened with the softest of sighs.',
        ],
        deeper: [
          'She knew them. The baker who had died in spring. Her old teacher. They smiled and made room for her.',
          'Someone inside waved. It was her grandfather in his good coat, the one in which they had buried him.',
        ],
        turn: [
          'She had one foot on the step. It was so warm in there, and somebody was saving her a window seat.',
          'Come along, said a voice she had missed for years. She lifted her bag and took hold of the rail.',
        ],
        peak: [
          'The guard raised his lantern, and looked at her ticket for a long time. Not yours, he said. Not yet.',
          'An old guard stopped her. He turned a page in his book, ran a finger down it, and shook his head.',
        ],
        release: [
          'Dawn found her walking {place}, wet to the bone. She had never in her life been so glad to be cold.',
          'The doors closed. She stood {place} until the sky turned grey, and cried, and could not say for whom.',
        ],
        ending: [
          'She kept the ticket. There is a date on it. She has never shown it to anyone, and she never travels then.',
          'She always takes the early train now. But her seat is kept, by the window, and the guard knows her name.',
        ],
      },
    },
    deep: {
      title: ['What Lives Below', 'The Thing That Brings Them Back', 'Do Not Row Out at Night'],
      blurb: [
        'Nobody has drowned there in a hundred years, and nobody will say why. One night a boat goes out to ask.',
        'They say that something lives down there. They also say it is the reason everybody comes home.',
      ],
      lines: {
        hook: [
          'Do not row out at night, they say {place}. Not because you would drown. Because you would not.',
          'In a hundred years nobody has drowned {place}. People here do not like to be asked the reason.',
        ],
        setup: [
          'The old ones leave bread on the shore each Sunday. The young ones laugh, but none of them eats it.',
          'Every house keeps one window dark on the side of the water. It is only polite, the old people say.',
        ],
        step: [
          'My grandmother saw it once. It was as long as the church, she said, and it had very sad eyes.',
          'Ask three people what it is and you will hear three answers, each one told in a much lower voice.',
        ],
        rising: [
          '{name}, {hero} who wanted proof, took a boat, a lantern and a camera, and rowed out under the moon.',
          'One autumn {name}, {hero} from far away, laughed at the story, and rowed out to photograph nothing.',
        ],
        deeper: [
          'For an hour there was only water. Then the boat began to rise and sink, as if on something breathing.',
          'In the middle he put out his light. Below the boat, deep down, another light went out as well.',
        ],
        turn: [
          'The storm came from a clear sky. One wave, and boat and lantern and all his proof went under.',
          'Then the wind turned. The boat rolled over like a sleeper, and the cold closed above his head.',
        ],
        peak: [
          'Sinking, he saw it. {Creature}, old as the stones, came up out of the dark with its eyes open.',
          'He was already counting his last seconds when {creature} rose beneath him, vast and without haste.',
        ],
        release: [
          'At dawn they found him on the shore, wrapped in weeds as if in a blanket. Somebody had tucked him in.',
          'He woke on dry sand with an unbroken watch. From the water to his feet there ran one broad, wet track.',
        ],
        ending: [
          'His camera was beside him. It held one picture: himself, asleep, taken from the side of the water.',
          'He never told what he saw. But each Sunday he buys two loaves, and comes home with only one of them.',
        ],
      },
    },
  },
}
