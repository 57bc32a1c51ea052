import { describe, expect, it } from 'vitest'
import { planScene } from '../../../gpu-worker/engines/image/illustrator/plan-scene.ts'
import { createRandom } from '../../../gpu-worker/engines/image/illustrator/random.ts'
import { readPrompt } from '../../../gpu-worker/engines/image/illustrator/read-prompt.ts'

/** Subjects (× count), place, hour, weather and mood, `-` = not said. */
const told = (prompt: string): string => {
  const { subjects, setting, time, weather, mood } = readPrompt(prompt)
  const cast = subjects.map(({ id, count }) => (count === 1 ? id : `${id}×${count}`)).join('+')
  return [cast, setting, time, weather, mood].map((part) => (part === '' ? '-' : (part ?? '-'))).join(' ')
}

const rows: [prompt: string, told: string][] = [
  ['a woman', 'woman - - - -'],
  ['an old woman in the kitchen', 'old-woman kitchen - - -'],
  ['an old man fishing by the river at dawn', 'old-man river dawn - -'],
  ['a little girl in a garden, sunny day', 'girl garden day - -'],
  ['two boys running in the park', 'boy×2 park - - -'],
  ['children playing in the snow', 'child×3 - - snow -'],
  ['a king and a queen', 'king+queen - - - -'],
  ['a princess by the lake at sunset', 'princess lake sunset - -'],
  ['a knight facing a dragon in the mountains', 'knight+dragon mountains - - -'],
  ['an astronaut on the moon', 'astronaut moon-surface - - -'],
  ['an astronaut floating in outer space', 'astronaut space - - -'],
  ['a detective in a dark alley', 'detective city-street night - -'],
  ['a pirate captain on a tropical island', 'sailor beach - - -'],
  ['a farmer in a wheat field', 'farmer farm-field - - -'],
  ['a teacher in the classroom, morning light', 'teacher classroom dawn - -'],
  ['a chef in the kitchen at night', 'cook kitchen night - -'],
  ['a bard in a village, evening', 'musician village sunset - -'],
  ['a soldier crossing a stone bridge in the fog', 'soldier bridge - fog -'],
  ['a sorcerer in a crystal cave', 'wizard cave - - -'],
  ['a phantom in the old cemetery at midnight, eerie mood', 'ghost graveyard night - eerie'],
  ['an android on a rainy street', 'robot city-street - rain -'],
  ['a troll under the bridge', 'monster bridge - - -'],
  ['a kitten asleep in the bedroom', 'cat bedroom - - -'],
  ['three puppies', 'dog×3 - - - -'],
  ['a red fox walking through a snowy forest at night, snow falling', 'fox forest night snow -'],
  ['a pack of wolves howling under the full moon', 'wolf×4+moon - - - -'],
  ['a bear cub in the woods', 'bear forest - - -'],
  ['a bunny in a meadow', 'rabbit garden - - -'],
  ['wild horses galloping on the beach', 'horse×3 beach - - -'],
  ['an elephant in the savanna at golden hour', 'elephant desert sunset - -'],
  ['a lion on a rock, majestic', 'lion - - - grand'],
  ['an owl in an oak tree, moonlit', 'owl+tree - night - -'],
  ['a raven on a gravestone', 'crow - - - -'],
  ['a flock of seagulls over the ocean', 'bird×5 sea - - -'],
  ['goldfish underwater', 'fish underwater - - -'],
  ['an octopus on the seabed', 'octopus underwater - - -'],
  ['a whale in a stormy sea', 'whale sea - storm -'],
  ['a tortoise in the desert at noon', 'turtle desert day - -'],
  ['mice in a kitchen', 'mouse×3 kitchen - - -'],
  ['a bumblebee on a rose', 'bee+flower - - - -'],
  ['butterflies in the flower garden', 'butterfly×3 garden - - -'],
  ['a taxi on a wet street at night', 'car - night rain -'],
  ['a steam train at the railway station', 'train station - - -'],
  ['a galleon on the high seas', 'ship sea - - -'],
  ['a sailboat on a calm lake at sunrise', 'boat lake dawn - calm'],
  ['a bike on a country road', 'bicycle road - - -'],
  ['a spaceship near a distant planet', 'rocket space - - -'],
  ['a plane over the mountains', 'airplane mountains - - -'],
  ['a hot air balloon over the valley at daybreak', 'balloon mountains dawn - -'],
  ['a haunted house in a thunderstorm', 'house - - storm -'],
  ['a palace on a hill', 'castle mountains - - -'],
  ['an old lighthouse on a cliff above the sea in a storm', 'lighthouse sea - storm -'],
  ['a pagoda in the mist', 'temple - - fog -'],
  ['a small chapel in the snow', 'church - - snow -'],
  ['a windmill on a windy day', 'windmill - day wind -'],
  ['the pyramids of Giza at sunset', 'pyramid×3 - sunset - -'],
  ['an open book on a table', 'book room - - -'],
  ['a golden key in a chest', 'key+chest - - - -'],
  ['a love letter and a candle', 'letter+candle - - - -'],
  ['a cup of coffee by the window, cozy', 'cup - - - tender'],
  ['a broken mirror in the attic, spooky', 'mirror room - - eerie'],
  ['a sword in the stone', 'sword - - - -'],
  ['a telescope under the stars', 'telescope - night - -'],
  ['no people, an empty beach, foggy', '- beach - fog -'],
  ['a park without dogs', '- park - - -'],
  ['quantum entanglement', '- - - - -'],
  ['', '- - - - -'],
]

describe('reading an English prompt', () => {
  it.each(rows)('"%s" shows %s', (prompt, expected) => {
    expect(told(prompt)).toBe(expected)
  })

  it('hears what somebody does, holds and rides', () => {
    expect(readPrompt('a girl holding a lantern').subjects).toMatchObject([
      { id: 'girl', pose: 'holding' },
      { id: 'lantern', relation: 'held' },
    ])
    expect(readPrompt('a boy riding a bicycle').subjects[1]).toMatchObject({ relation: 'under' })
    expect(readPrompt('a king in a castle').subjects[1]).toMatchObject({ relation: 'beside' })
    expect(readPrompt('an old man sits and reads').subjects[0]).toMatchObject({ pose: 'sitting' })
  })

  it('gives a colour to the noun it stands before, and to whoever wears it', () => {
    expect(readPrompt('a blue bird').subjects[0]?.color).toBe('#2f6fc4')
    expect(readPrompt('a woman in a green dress').subjects[0]?.color).toBe('#3f8f4a')
    expect(readPrompt('a white cat and a dog').subjects.map(({ color }) => color)).toEqual(['#f4f2ec', null])
    expect(
      readPrompt('a girl in a red coat reading a letter').subjects.map(({ color }) => color !== null),
    ).toEqual([true, false])
  })

  it('puts what somebody reads into their hands', () => {
    const shown = (prompt: string) => planScene(readPrompt(prompt), null, createRandom(1)).actors
    expect(shown('a girl reading a letter in a kitchen')).toMatchObject([{ id: 'girl', pose: 'reading' }])
    expect(shown('a girl and a letter in a kitchen').map(({ id }) => id)).toEqual(['girl', 'letter'])
  })

  it('hears how large and how they feel', () => {
    expect(readPrompt('a giant robot').subjects[0]?.size).toBeGreaterThan(1.2)
    expect(readPrompt('a tiny mouse').subjects[0]?.size).toBeLessThan(0.8)
    expect(readPrompt('an angry bear').subjects[0]?.feeling).toBe('fierce')
  })

  it('says which words it understood, each once', () => {
    expect(readPrompt('A cat and another cat in a forest, of frobnicated hue').words).toEqual([
      'cat',
      'forest',
    ])
    expect(readPrompt('frobnicated hue').words).toEqual([])
  })
})
