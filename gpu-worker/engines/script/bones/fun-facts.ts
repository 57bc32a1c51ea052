import type { Bones } from '../bones.ts'

export const funFacts = {
  sea: {
    shape: 'list',
    opening: ['grand', 'the sea at dawn, waves, grand mood'],
    items: {
      /** Three hearts, blue blood. */
      octopus: ['eerie', 'an octopus underwater, eerie mood'],
      /** A seahorse's young are carried by the father. */
      seahorse: ['tender', 'small fish underwater, tender mood'],
      /** The longest mountain range, some 65,000 km, is under the sea. */
      ridge: ['grand', 'mountains underwater, fish, grand mood'],
      /** Sharks are older than trees: about 450 against 385 million years. */
      sharks: ['tense', 'a big fish underwater, tense mood'],
      /** About half of the oxygen is made by plankton. */
      plankton: ['calm', 'the sea by day, clear sky, calm mood'],
      /** Sea turtles come back to lay eggs where they hatched. */
      turtle: ['tender', 'a turtle on a beach at night, moon, tender mood'],
      /** The moon's surface is mapped better than the sea floor. */
      maps: ['calm', 'the moon above the sea at night, a ship, calm mood'],
    },
    /** Fin and blue whale calls carry over hundreds of kilometres. */
    crown: ['grand', 'a whale underwater, light from above, grand mood'],
    closing: ['calm', 'a child looking at the sea on a beach at sunset, calm mood'],
  },
  space: {
    shape: 'list',
    opening: ['grand', 'stars above mountains at night, grand mood'],
    items: {
      /** Venus: one turn takes 243 days, one year 225. */
      venus: ['eerie', 'a planet in space, stars, eerie mood'],
      /** No wind on the moon: footprints stay for millions of years. */
      footprints: ['calm', 'an astronaut walking on the surface of the moon, calm mood'],
      /** Sunlight takes about eight minutes to us. */
      sunlight: ['joyful', 'a garden at dawn, sun, joyful mood'],
      /** Saturn is less dense than water. */
      saturn: ['funny', 'a planet with rings in space, funny mood'],
      /** The space station sees about sixteen sunrises a day. */
      station: ['grand', 'an astronaut in space, sun rising, grand mood'],
      /** Olympus Mons on Mars: about two and a half times as high as Everest. */
      olympus: ['grand', 'mountains in a red desert at sunset, grand mood'],
      /** The moon moves away by almost four centimetres a year. */
      leaving: ['sad', 'the moon above a lake at night, sad mood'],
    },
    /** Calcium and iron in us were made in stars. */
    crown: ['grand', 'a child looking up at the stars in a farm field at night, grand mood'],
    closing: ['calm', 'a girl with a telescope in a garden at night, stars, calm mood'],
  },
  animals: {
    shape: 'list',
    opening: ['joyful', 'a forest at dawn, birds, joyful mood'],
    items: {
      /** A worker bee makes about a twelfth of a teaspoon of honey in her life. */
      bee: ['joyful', 'a bee and a flower in a garden by day, joyful mood'],
      /** Crows remember faces for years. */
      crow: ['eerie', 'a crow in a park by day, eerie mood'],
      /** Butterflies taste with their feet. */
      butterfly: ['funny', 'a butterfly on a flower in a garden by day, funny mood'],
      /** Owls cannot move their eyes; they turn the head by 270 degrees. */
      owl: ['eerie', 'an owl in a forest at night, moon, eerie mood'],
      /** Elephants hear through the ground, with their feet. */
      elephant: ['grand', 'an elephant in a farm field at sunset, grand mood'],
      /** The print of a dog's nose is its own. */
      dog: ['funny', 'a dog in a park by day, funny mood'],
      /** Under its white fur a polar bear's skin is black. */
      bear: ['calm', 'a bear in a snow field by day, calm mood'],
    },
    /** The Arctic tern: pole to pole each year; over its life about three times to the moon and back. */
    crown: ['grand', 'a bird flying over the sea at sunset, grand mood'],
    closing: ['tender', 'a boy and a dog in a farm field at sunset, tender mood'],
  },
} as const satisfies Record<string, Bones>
