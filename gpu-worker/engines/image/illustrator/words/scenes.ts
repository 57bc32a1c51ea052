import type { MoodId, SettingId, TimeId, WeatherId } from '../../../../../shared/lexicon/ids.ts'
import type { Look, Pose } from '../drawing.ts'

export const settingWords: Record<SettingId, string> = {
  forest: 'forest|wood|jungle|grove|woodland|rainforest|thicket|pine forest',
  mountains:
    'mountain|peak|hill|cliff|valley|alps|canyon|summit|mountainside|hilltop|mountain top|volcano|hillside',
  sea: 'sea|ocean|wave|harbor|harbour|open sea|high sea|seaside cliff|bay|cliff above the sea|cliff over the sea',
  beach: 'beach|shore|coast|seashore|island|seaside|sandy shore|coastline',
  underwater:
    'underwater|under the sea|under water|coral reef|seabed|ocean floor|beneath the wave|reef|deep sea|bottom of the sea|under the ocean|beneath the sea',
  'city-street':
    'city street|street|city|town|downtown|alley|avenue|skyline|market|town square|sidewalk|skyscraper',
  village: 'village|hamlet|countryside village|small town|settlement',
  desert: 'desert|dune|sahara|sand dune|oasis|savanna|savannah|wasteland',
  river: 'river|stream|riverbank|brook|creek|waterfall|swamp',
  lake: 'lake|pond|lakeside|lagoon|lakeshore',
  garden: 'garden|greenhouse|flower garden|backyard|orchard|courtyard|meadow|rose garden|yard|flower field',
  park: 'park|playground|city park|lawn',
  room: 'room|living room|study|office|attic|parlor|parlour|hall|hallway|fireplace|indoors|inside|cozy room|workshop|studio|throne room|corridor|cellar|basement|table|desk',
  kitchen: 'kitchen|restaurant|cafe|café|dining room|kitchen table',
  bedroom: 'bedroom|bed|nursery|bedside|dormitory',
  library: 'library|bookshelf|bookcase|archive|bookshop|bookstore',
  classroom: 'classroom|blackboard|class|lecture hall|chalkboard',
  station: 'station|train station|railway station|platform|railroad',
  road: 'road|highway|path|country road|lane|crossroad|trail|route|motorway',
  cave: 'cave|cavern|grotto|tunnel|mine|dungeon|den|crystal cave',
  space: 'space|outer space|galaxy|cosmos|universe|orbit|planet|nebula|deep space',
  'moon-surface':
    'moon surface|surface of the moon|on the moon|lunar surface|lunar landscape|crater|mars|lunar|moonscape',
  'snow-field':
    'snow field|snowfield|snowy field|snow covered field|arctic|tundra|ice|glacier|snowy plain|snowy landscape|antarctica|north pole|winter landscape|frozen field|snow-covered field|frozen plain',
  bridge: 'bridge|stone bridge|footbridge|old bridge',
  graveyard: 'graveyard|cemetery|tomb|grave|tombstone|churchyard|crypt',
  'farm-field':
    'farm field|farm|field|wheat field|cornfield|farmland|prairie|harvest|pasture|crop|ranch|vineyard|wheat|countryside|hay field',
}

export const timeWords: Record<TimeId, string> = {
  dawn: 'dawn|sunrise|daybreak|early morning|morning|first light|morning light|at dawn',
  day: 'day|noon|midday|daylight|afternoon|daytime|sunny|sunshine|bright day|sunlight|sunlit|blue sky|sun|at noon',
  sunset: 'sunset|dusk|evening|twilight|golden hour|sundown|at dusk|nightfall|setting sun|golden light',
  night:
    'night|midnight|nighttime|moonlight|moonlit|starry|starry night|starlight|star-filled|under the star|late at night|nocturnal|dark night|stars|at night|starry sky|night sky|fireflies',
}

export const weatherWords: Record<WeatherId, string> = {
  clear: 'clear|clear sky|cloudless|fair weather|clear weather',
  rain: 'rain|rainy|raining|drizzle|rainfall|rainy day|downpour|wet street|puddle|rain falling',
  snow: 'snow|snowy|snowing|snowfall|snowflake|winter|blizzard|snow falling|falling snow|snow-covered|wintry|frosty|frost|snowstorm|snow covered',
  fog: 'fog|foggy|mist|misty|haze|hazy|thick fog',
  storm: 'storm|stormy|thunder|lightning|thunderstorm|tempest|hurricane|thundercloud|dark cloud',
  wind: 'wind|windy|breeze|gust|breezy|windswept|strong wind',
}

export const moodWords: Record<MoodId, string> = {
  calm: 'calm|peaceful|quiet|serene|tranquil|still|silent|relaxed|restful|soothing',
  joyful:
    'joyful|smiled|happy|cheerful|joy|smiling|celebration|festive|laughing|delighted|hopeful|bright|merry',
  tender:
    'tender|gentle|kiss|kissing|hugging|hug|loving|romantic|cozy|cosy|warm|love|intimate|soft|affectionate|sweet|nostalgic',
  eerie:
    'eerie|spooky|scary|haunted|strange|creepy|ghostly|sinister|ominous|mysterious|mystery|horror|frightening|uncanny|shadowy',
  tense:
    'tense|afraid|dramatic|suspense|suspenseful|danger|dangerous|fear|chase|battle|fight|urgent|threatening',
  sad: 'sad|tears|lonely|melancholy|sorrowful|gloomy|grief|crying|mournful|somber|bleak|alone|tearful|abandoned',
  grand:
    'grand|epic|majestic|heroic|magnificent|glorious|triumphant|awe|vast|sweeping|inspiring|breathtaking|noble',
  funny: 'funny|silly|comic|humorous|goofy|playful|comical|absurd|whimsical|hilarious',
}

export const poseWords: Record<Exclude<Pose, 'riding'>, string> = {
  standing: 'standing|stands|stand|waiting|posing|facing|guarding',
  walking:
    'walking|walks|walk|strolling|wandering|hiking|wanders|marching|crossing|sneaking|exploring|traveling|travelling',
  running:
    'running|runs|run|chasing|racing|jumping|leaping|sprinting|galloping|fleeing|hurrying|jogging|playing|jumps|escaping',
  sitting: 'sitting|sits|sit|seated|resting|perched|kneeling|crouching|meditating|writing|thinking|fishing',
  sleeping: 'sleeping|sleeps|asleep|napping|dreaming|curled up|lying|snoring|lying down',
  reading: 'reading|reads|read|studying',
  holding: 'holding|holds|hold|carrying|clutching|gripping|carries|raising|lifting|bearing|wielding',
  waving: 'waving|waves goodbye|waving goodbye|greeting|saluting',
  pointing: 'pointing|points|gesturing|showing the way',
  'looking-up':
    'looking up|looks up|gazing up|gazing|stargazing|staring up|watching the star|looking at the star|looking at the sky|looking at the moon|gazing at the sky|gazing at the star|watching the sky',
  dancing: 'dancing|dances|dance|celebrating|twirling|cheering',
  flying: 'flying|flies|fly|soaring|gliding|hovering|floating in the sky',
  swimming: 'swimming|swims|swim|diving|floating in the water',
}

export const feelingWords: Record<Look['mood'], string> = {
  glad: 'happy|smiling|cheerful|laughing|joyful|delighted|friendly|proud|excited|grinning',
  calm: 'calm|peaceful|serious',
  sad: 'sad|tears|crying|lonely|tearful|unhappy|worried|mournful',
  afraid: 'scared|afraid|frightened|terrified|surprised|startled|shocked|trembling',
  fierce: 'angry|fierce|furious|roaring|growling|snarling|evil|menacing|fire-breathing|brave',
}

export const colorWords: Record<string, string> = {
  red: '#cf3530',
  crimson: '#b0203a',
  scarlet: '#d8302a',
  orange: '#e8822a',
  yellow: '#efc32f',
  golden: '#e0ae35',
  gold: '#e0ae35',
  green: '#3f8f4a',
  emerald: '#1f9460',
  teal: '#2a8f8f',
  turquoise: '#35b5b0',
  blue: '#2f6fc4',
  navy: '#22386e',
  purple: '#7a3fa0',
  violet: '#8a4fc0',
  pink: '#e87aa8',
  brown: '#7f5433',
  black: '#2a2a30',
  white: '#f4f2ec',
  gray: '#8d9299',
  grey: '#8d9299',
  silver: '#bcc4cc',
  beige: '#d9c7a3',
}

/** What people wear: a colour before one of these dresses the person named before. */
export const clothes = new Set(
  'dress|coat|shirt|cloak|robe|jacket|cape|suit|sweater|hoodie|gown|hat|scarf|raincoat|uniform|armor|armour|kimono|clothes|sari|blouse'.split(
    '|',
  ),
)

export const sizeWords: Record<string, number> = {
  ...{
    giant: 1.35,
    huge: 1.35,
    enormous: 1.4,
    gigantic: 1.4,
    massive: 1.35,
    large: 1.18,
    big: 1.18,
    great: 1.15,
    towering: 1.35,
  },
  ...{ tiny: 0.68, small: 0.8, little: 0.82, miniature: 0.68, distant: 0.62 },
}

export const countWords: Record<string, number> = {
  ...{
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 5,
    seven: 5,
    several: 3,
    many: 4,
    some: 3,
    group: 3,
    pair: 2,
    couple: 2,
  },
  ...{
    flock: 5,
    herd: 4,
    pack: 4,
    both: 2,
    fleet: 3,
    crowd: 5,
    row: 3,
    dozen: 5,
    swarm: 5,
    few: 3,
    family: 3,
    school: 5,
  },
  ...{ '2': 2, '3': 3, '4': 4, '5': 5, '6': 5 },
}
