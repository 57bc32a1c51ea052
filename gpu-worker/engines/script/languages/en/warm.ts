import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['Where the Night Comes From', 'The One Who Followed the Dark', 'Good Night, Little Wanderer'],
      blurb: [
        'A small wanderer cannot sleep and sets out to find the place where the night is made.',
        'Where does the night come from, and who lights the stars? A gentle walk to the edge of sleep.',
      ],
      lines: {
        hook: [
          'Once, {place}, there lived {hero} who could not fall asleep, because one question was too big.',
          '{Place} there was a soft warm nest, and in it lay {hero}, wide awake, with one enormous question.',
        ],
        setup: [
          'Where does the night come from? Somebody must be pouring it out each evening, thought {hero.the}.',
          'Who switches off the sky, and where do they keep all that dark by day? {Hero.the} had to know.',
        ],
        step: [
          'So it tiptoed out. It asked the river first, but the river only murmured: follow me, follow me.',
          'It asked the flowers, but they had already closed their faces, and one does not wake up a flower.',
        ],
        rising: [
          'On the hill sat {friend}. Oh, said {friend.the}, the night? I am on my way there. Walk with me a little.',
          'At the crossroads it met {friend}, old and slow and kind. The night? Come, I will show you the door.',
        ],
        deeper: [
          'They crossed the little bridge on quiet feet. Beneath them the moon was taking its evening bath.',
          'They walked past sleeping houses, and in every window a small light said good night and went out.',
        ],
        turn: [
          'At the top they sat down. See, said {friend.the}, it does not fall from above. It rises from the grass.',
          'Here, said {friend.the}. Look down, not up. First the grass grows dark, then the trees, and then the sky.',
        ],
        peak: [
          'It comes out of every place where somebody has closed their eyes. Each sleeper adds one drop of dark.',
          'The night is made of closed eyes. When enough of us are sleeping, there is enough dark for the stars.',
        ],
        release: [
          '{Hero.the} thought about that all the way home. Then tonight, it whispered, is still missing a drop.',
          'Then I have been keeping the stars waiting, whispered {hero.the}, and hurried all the way home.',
        ],
        ending: [
          'It curled up, and closed its eyes, first one and then the other. And far above, one more star came out.',
          'It lay down and shut its eyes very tight. Just then, right over the nest, the last star was lit. Good night.',
        ],
      },
    },
    star: {
      title: ['The Star That Fell in Love With the Grass', 'How to Return a Star', 'A Star on the Pillow'],
      blurb: [
        'A small star falls from the sky and would like to go home. Luckily somebody is still awake.',
        'What do you do when a star lands at your feet, cold and a little ashamed? You take it home, of course.',
      ],
      lines: {
        hook: [
          'One night a star lost its footing. It slid across the whole sky, and landed {place} with a tiny hiss.',
          'The smallest star in the sky leaned out too far one evening, and fell, and came down {place}.',
        ],
        setup: [
          'A girl called {name} found it in the grass. It was no bigger than a plum, and very embarrassed.',
          '{name}, {hero} in rubber boots, picked it up. It was cold as a spoon, and glowed when she breathed on it.',
        ],
        step: [
          'She showed it her bed and her books. The star was polite about it, and sneezed three golden sparks.',
          'She made room for it on the pillow. But the star would not sleep. Again and again it looked at the window.',
        ],
        rising: [
          'We will bring you home, said {name}. She woke up her best friend, {friend}, and fetched {ride}.',
          'There was only one way. Behind the house stood {ride}, and {friend} was already sitting in it.',
        ],
        deeper: [
          'Up they went, over roofs and hills, past a sleepy goose, and through a cloud that smelled of rain.',
          'The village shrank to a string of lights. Even the mountains looked like folds in a big dark blanket.',
        ],
        turn: [
          'Higher and higher they climbed, until there was no wind, only stars, each one humming its own note.',
          'At last they reached the place where it is never loud. There, among thousands, one spot was empty.',
        ],
        peak: [
          'There was one dark gap, as small as a button. {name} lifted the star, and it clicked gently into place.',
          '{name} breathed on the star one last time and set it in the gap. At once the whole sky looked finished.',
        ],
        release: [
          'Down they floated, slow as a feather. The star winked after them, all the way to the garden gate.',
          'The way home was easy. They simply followed their yawns, one after the other, down to the warm house.',
        ],
        ending: [
          'Since then one star shines straight into a certain window. It is only saying good night, {name}. Good night.',
          'If you look up tonight, you will find it: the small one that winks. It knows the way to your pillow now.',
        ],
      },
    },
    dreams: {
      title: ['The Little Night Train', 'The Train That Delivers Dreams', 'All Aboard for Sleep'],
      blurb: [
        'Every night a little train delivers dreams to all who sleep. Tonight one parcel is left over.',
        'When all the lights are out, a small train starts its round. It knows what each sleeper has ordered.',
      ],
      lines: {
        hook: [
          'When the last lamp goes out {place}, you can hear it if you hold your breath: the train of dreams.',
          'Listen. Far away {place} there is a soft, soft rattle. That is the little train that brings the dreams.',
        ],
        setup: [
          'It is painted blue, so nobody sees it, and it runs on yawns. One good yawn lasts for seven miles.',
          'It has three wagons: one for short dreams, one for long dreams, and one for those that can fly.',
        ],
        step: [
          'First stop, the forest. There sleeps {first}, who has ordered a dream about an endless pot of honey.',
          'First it stops where {first} is snoring. Here you are, whispers the train: one dream of running, very fast.',
        ],
        rising: [
          'Then on to {second}, who always wants the same: to be as big as a mountain, if only until breakfast.',
          'Next comes {second}, curled up as small as a nut, who gets a dream of being a giant with gentle feet.',
        ],
        deeper: [
          'Over the bridge it goes, tock, tock, tock. The moon has put down silver rails for it on the water.',
          'It slows down on the bridge, as it does every night, and lets the moon cross first. That is good manners.',
        ],
        turn: [
          'But at the very last house a light was burning. {name}, {hero} with tired eyes, could not fall asleep.',
          'One parcel was left. It was for {name}, {hero} who lay awake and counted everything that might go wrong.',
        ],
        peak: [
          'The train stopped under the window. It could not deliver to open eyes, so it did something unheard of.',
          'The train is not allowed to wait, and yet it waited. It let out its steam, very slowly, in and out.',
        ],
        release: [
          'Breathe with me, it said, in and out, like a train that has all night. And so they breathed, together.',
          'In, and out. In, and out. {name} breathed along, and without a bump the bed began to roll on rails.',
        ],
        ending: [
          'At the third breath the parcel opened all by itself. What was in it? Close your eyes, and you will see.',
          'Nobody knows what was in the last parcel. But in the morning {name} was smiling. Now it is your turn.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['Two Windows', 'The Light Across the Way', 'One for Good Night'],
      blurb: [
        'Two strangers, two windows, one light each. For a year they say good night without a word.',
        'They never spoke. They only ever said good night, with a little light, from window to window.',
      ],
      lines: {
        hook: [
          'For one whole year {she} and {he} said good night to each other, and never once used their voices.',
          'There are two windows {place} that look at each other. In one lived {she}, and in the other {he}.',
        ],
        setup: [
          'It began in the week {she} moved in. She could not sleep, and she left her lamp on against the dark.',
          '{she} knew nobody in town. In the evening she sat at the glass and watched the rain find its way down.',
        ],
        step: [
          'Opposite, {he} came home late, as always. He saw her light, and held up his own: {light}. Just once.',
          'Across from her {he} could not sleep either. One night he set {light} on the sill, simply to be kind.',
        ],
        rising: [
          'One night they began to talk in light: once for hello, twice for a hard day, and three times for joy.',
          'Soon it was a language. Once meant hello, twice meant a hard day, and three times meant joy.',
        ],
        deeper: [
          'All winter long they talked that way, through snow and fog, two small lights that leaned on each other.',
          'She learned when he was sad. He learned when she was reading. They had still not heard a single word.',
        ],
        turn: [
          'Then came a night when his window stayed dark, and a second, and a third. {she} stopped eating.',
          'In March his light did not come. She signalled until dawn. The dark over there did not say a thing.',
        ],
        peak: [
          'On the fourth she ran. Through the storm, across the way, up five flights, to a door with no name.',
          "She did not take a coat. She ran out into the rain, counted the windows, and knocked on a stranger's door.",
        ],
        release: [
          'He opened, pale with fever, a blanket on his shoulders. Once for hello, said {he}, and tried to smile.',
          'He had been ill, and too weak to get up. When he saw her, he tapped her hand. Three times, for joy.',
        ],
        ending: [
          'Today one of the windows is dark for good. They need only one now. But he still taps once before he sleeps.',
          'There is one lit window {place} now, and two shadows in it. It took them a year to say the first word.',
        ],
      },
    },
    bench: {
      title: ['The Bench That Waited', 'Every Day at Nine', 'Fifty Years and One Morning'],
      blurb: [
        'At eighteen they promised to meet again on a bench. One of them kept count of the days.',
        'Every morning an old man sits on the same bench beside an empty seat. He is not waiting in vain.',
      ],
      lines: {
        hook: [
          'Each morning at nine {he} sits on the same bench {place}, and keeps the seat next to him free.',
          'People {place} know the old man well. They know his bench, and that nobody may sit to his left.',
        ],
        setup: [
          'He was eighteen when he met {she} here. She laughed at his hat, and he wore it for the rest of his life.',
          'Fifty years ago a girl called {she} sat there, ate half of his apple, and asked what he was afraid of.',
        ],
        step: [
          'They had one summer. On the last day he gave her {token}, since he had nothing that was worth more.',
          'That summer was long, and far too short. When it ended, he gave her {token}, so that she would remember.',
        ],
        rising: [
          'Then her family went overseas. I will find you, she called out of the train. He said: I will be here.',
          'Her train left at nine. Meet me on our bench, she called, and the whistle swallowed the day and the year.',
        ],
        deeper: [
          'Letters went astray, and life went on as it does. But at nine, in rain or snow, he was on the bench.',
          "He worked, he grew grey, and he was not unhappy. Only at nine o'clock he always had an appointment.",
        ],
        turn: [
          'One foggy morning there were steps, slow ones, with a cane. They came closer, and did not walk past.',
          'Last spring a lady stopped in front of him. Is this seat taken, she asked, and her voice shook a little.',
        ],
        peak: [
          'She opened her bag and took out {token}. I am late, said {she}. He moved his hat. You are right on time.',
          'He could not speak. She laid {token} into his old hands, and it was all the answer that he needed.',
        ],
        release: [
          'They talked until the lamps were lit. Fifty years fit into one day, if nobody wants to sleep.',
          'They did not count the lost years. They shared an apple, and she took the bigger half, as always.',
        ],
        ending: [
          'There are two of them on the bench now. At nine he looks at his watch, from habit, and then at her.',
          'Now the seat on the left is taken. What were you afraid of, she asked. He said: that you might be early.',
        ],
      },
    },
    bakery: {
      title: ['The Song Before Sunrise', 'Bread and Music', 'Neither of Them Dared'],
      blurb: [
        'She bakes before sunrise, he plays on the corner. Neither dares to speak, so someone else has to act.',
        'A baker, a street musician, and a small go-between who has had enough of waiting.',
      ],
      lines: {
        hook: [
          'At four in the morning only two people are awake {place}: {she}, who bakes, and {he}, who plays.',
          '{she} bakes the best bread in town, and there is a reason for it: she listens while she kneads.',
        ],
        setup: [
          '{he} stands {place} with his old violin and plays for nobody. Or so he says. He plays towards the oven.',
          '{he} plays {place} before the sun is up, when there is nobody to throw him a coin. He says he likes the air.',
        ],
        step: [
          'Each day he found a warm loaf on his case. Each day she heard one new tune. Neither said a word.',
          'He thought the bread came from a kind old man. She thought that the songs were meant for someone else.',
        ],
        rising: [
          'She practised at the mirror: good morning, that was beautiful. And every morning she only sold him a roll.',
          'He wrote her a letter, and another one, and put them all in his violin case, under the lining.',
        ],
        deeper: [
          'The only one who knew it all was {helper}, who got crumbs on one side and music on the other.',
          'All of this was watched by {helper}, who liked them both, and who was slowly losing patience.',
        ],
        turn: [
          'One morning, in the middle of a waltz, {helper.the} took one of the letters that he had never sent, and ran.',
          'On a Tuesday {helper.the} had enough, snatched one of his unsent letters, and made for the bakery.',
        ],
        peak: [
          'The music broke off. In the warm kitchen {she} unfolded the paper with flour all over her fingers.',
          '{she} read it standing up, and then once more sitting down. Behind her the rolls began to burn.',
        ],
        release: [
          'When {he} came in, out of breath, she said: good morning, that was beautiful. All at once, it was easy.',
          'He stood in the door and was red as an oven. You have a wrong note in line three, she said, and kissed him.',
        ],
        ending: [
          'The bread is still the best in town. Sometimes it is a little burned. Then you know that he is playing inside.',
          'They have a sign in the window now: closed for dancing. And {helper.the} gets the first roll, every day.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['The Finder', 'Who Is It For?', 'What Was Waiting There'],
      blurb: [
        'Somebody finds something that is meant for somebody else, and sets out to bring it home.',
        'A strange find, a long way, and a question: who is it really waiting for?',
      ],
      lines: {
        hook: [
          'Some things get lost. Others are waiting. {Hero} learned the difference one day {place}.',
          'Nobody knows why {hero} was out {place} that day. But it was just the right moment.',
        ],
        setup: [
          'For there was {thing}, where nothing had been before. It glowed a little, and hummed like a lullaby.',
          'There it was: {thing}, old and strange. It glowed, and hummed a lullaby, as though someone were at home.',
        ],
        step: [
          '{Hero.the} came closer. The humming grew sad, and then it stopped, like a question without an answer.',
          'There was a name on it, but the rain had washed it off. Only the last letter could still be read.',
        ],
        rising: [
          'You are not mine, said {hero.the}, but I know what it means to wait. So {hero.the} went to look.',
          'It belongs to someone, thought {hero.the}, and someone is missing it. That was enough to set out.',
        ],
        deeper: [
          'The search was long. Doors closed, heads shook, and twice the night was colder than it had to be.',
          'Everybody wanted it, nobody had lost it. By evening the way back was as long as the way ahead.',
        ],
        turn: [
          'Then {hero.the} met {friend}, who was looking for something too, and had forgotten what it was.',
          'At the end of the third day sat {friend}, quite alone, and hummed. It was the very same lullaby.',
        ],
        peak: [
          'They went back together. And when {friend.the} came near {thing.the}, all of the light woke up at once.',
          'When {friend.the} saw {thing.the}, it began to shine so brightly that even the birds started to sing.',
        ],
        release: [
          'I left it here as a child, said {friend.the}, so that I would have a reason to come back one day.',
          'I thought it was the thing I missed, said {friend.the}. But it was somebody who would look for me.',
        ],
        ending: [
          'Since that day {place} nobody waits alone. Some things are lost only until someone asks whose they are.',
          'It still hums in the evening, but no longer a lullaby. Now it is a song for two, and it has no last line.',
        ],
      },
    },
    fear: {
      title: ['As Brave as Necessary', 'The Place Nobody Enters', 'Trembling, and Going Anyway'],
      blurb: [
        'There is one place our hero would never go to. Then a friend calls for help, exactly from there.',
        'Being brave does not mean feeling no fear. A story about knees that shake, and go anyway.',
      ],
      lines: {
        hook: [
          'There was just one thing in the whole world that {hero} was afraid of, and it began {place}.',
          '{Hero} feared neither storm nor thunder. But {place}, where the shadows are longer, it was different.',
        ],
        setup: [
          'People said that something lived there. Nobody had seen it, which made it grow larger every year.',
          'Nobody remembered how it started. You simply walked around it, quickly, and did not look to the side.',
        ],
        step: [
          'You are a coward, laughed {friend}. No, said {hero.the}, I am careful. It is nearly the same thing.',
          'Only {friend} made jokes about it. What should be in there? A monster with slippers? And off it went.',
        ],
        rising: [
          'Then came the storm, and with the wind came a voice from in there. It was {friend.the}, calling for help.',
          'That very evening {friend.the} did not come back. Instead there was a cry, thin as a thread, from within.',
        ],
        deeper: [
          'Others heard it too, and locked their doors. {Hero.the} counted to ten, and then up to ten once more.',
          'Something was standing at the edge. It was only {thing}, but in that light it seemed to have teeth.',
        ],
        turn: [
          'With knees like water {hero.the} took a lantern and went in. The fear came along. It was allowed to.',
          'Well then, said {hero.the} to the fear, you may come with me. But I will be the one who walks in front.',
        ],
        peak: [
          'There was {friend.the}, trapped behind {thing}, and all around was nothing but wind. No monster at all.',
          'And in the middle of the dark? No monster. Only {thing}, fallen in the wind, and {friend.the} behind it.',
        ],
        release: [
          'I thought you were afraid, whispered {friend.the}. I still am, said {hero.the}, now give me your hand.',
          'You came, said {friend.the}. I am shaking, said {hero.the}. Yes, said the other, but you are here.',
        ],
        ending: [
          'Today there is a path. It is called after the one who shook the most and went in all the same.',
          'The shadows {place} are as long as ever. But a fear that you have walked through has a door in it now.',
        ],
      },
    },
    wager: {
      title: ['The Most Precious Thing', 'A Wager Until Sunset', 'Worth More Than a Crown'],
      blurb: [
        'Two friends make a bet: whoever finds the most precious thing by sunset wins. It ends differently.',
        'A crown against something quite plain. Who will win the wager before the sun goes down?',
      ],
      lines: {
        hook: [
          'It began with a bet. {Hero} and {friend} met {place}, and both of them were bored to tears.',
          'Never make a bet with your best friend. {Hero} and {friend} did it, {place}, on a Monday.',
        ],
        setup: [
          'Whoever brings the most precious thing in the world by sunset wins, they said, and shook on it.',
          'Until sunset, they agreed. Whoever brings the most precious thing of all has won. Ready, steady, go.',
        ],
        step: [
          '{Friend.the} had it easy. By noon there was a crown in the bag, and nobody was to ask where it came from.',
          '{Friend.the} borrowed a crown from someone who was asleep, and lay down in the sun to wait, very pleased.',
        ],
        rising: [
          '{Hero.the} looked everywhere. Gold was cold, silver was vain, and the pearls had nothing at all to say.',
          '{Hero.the} walked, and walked, and picked things up, and put them down. Nothing felt precious enough.',
        ],
        deeper: [
          'Then the rain came. Wet and tired, {hero.the} sat down at last and almost gave the wager up for lost.',
          'The sun was sinking already. What is it that nobody can buy, thought {hero.the}, and found no answer.',
        ],
        turn: [
          'And there was {thing}, quite plain, that no one wanted. It is all I have found, sighed {hero.the}.',
          'In the end only {thing} was left, so ordinary that everyone had walked past it all day long.',
        ],
        peak: [
          'On the way back came the flood. {Friend.the} held on to the crown, and the crown was heavy, and sank.',
          'Then the ground gave way beneath {friend.the}. The crown shone brightly, but it could not hold anyone.',
        ],
        release: [
          '{Hero.the} used {thing.the}, and pulled, and did not let go, until both of them lay on dry land, laughing.',
          'But {thing.the} held. {Hero.the} pushed it across, and over it {friend.the} climbed back to the sun.',
        ],
        ending: [
          'You win, said {friend.the}. No, said {hero.the}, I brought nothing. I only brought you back.',
          'So who won the wager? Neither. The most precious thing of all had been sitting beside them since Monday.',
        ],
      },
    },
  },
}
