import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: [
        'La mer est plus étrange qu’on ne croit',
        'Les secrets des profondeurs',
        'Trois cœurs et une chanson',
      ],
      blurb: [
        'Du sang bleu, des pères qui accouchent et un chant qui traverse l’océan : nouvelles du grand fond.',
        'Sous les vagues, les règles changent. Le dernier fait, vous le raconterez dès aujourd’hui.',
      ],
      opening: [
        'On a marché sur la Lune, mais presque personne n’a vu le fond des mers. Voici ce que nous en savons.',
        'Plus des deux tiers de notre planète sont sous l’eau, et là-dessous presque rien ne marche comme prévu.',
        'Retenez votre souffle. Nous descendons là où vivent, depuis toujours, nos plus étranges voisins.',
      ],
      items: {
        octopus:
          'La pieuvre a trois cœurs et le sang bleu. Deux cœurs servent les branchies, le troisième tout le reste.',
        seahorse:
          'Chez les hippocampes, c’est le père qui est enceint. Il peut mettre au monde plus de mille petits.',
        ridge:
          'La plus longue chaîne de montagnes du monde est sous l’eau. Elle serpente sur soixante-cinq mille kilomètres.',
        sharks:
          'Les requins sont plus vieux que les arbres. Ils chassaient déjà quand il n’y avait pas une seule forêt.',
        plankton:
          'Environ une respiration sur deux vient de la mer : le minuscule plancton fait la moitié de l’oxygène.',
        turtle:
          'La tortue marine revient, des années après, sur la plage où elle est née. Elle lit le magnétisme de la Terre.',
        maps: 'Nous avons de meilleures cartes de la Lune que du fond des mers. Il reste en grande partie une page blanche.',
      },
      crown:
        'Et les baleines ? Leur chant porte à des centaines de kilomètres. Elles se parlent dans le noir, d’une mer à l’autre.',
      closing: [
        'La prochaine fois, sur le rivage, écoutez bien. Quelqu’un de très grand raconte peut-être une longue histoire.',
        'La mer garde presque tous ses secrets. La bonne nouvelle : il vous en reste encore à découvrir.',
        'Et ce n’étaient là que les faits connus. Les plus étranges nagent encore quelque part, tout en bas.',
      ],
    },
    space: {
      title: [
        'L’espace : des faits qui donnent le vertige',
        'Vous êtes faits d’étoiles',
        'Un jour plus long qu’un an',
      ],
      blurb: [
        'Une planète qui flotterait, des pas qui ne s’effacent pas, et la matière dont vous êtes faits.',
        'De petits faits sur un très grand endroit. Le dernier parle de vous.',
      ],
      opening: [
        'Levez les yeux ce soir. Presque tout ce que vous verrez est plus étrange que ce qu’on en raconte.',
        'L’espace commence à cent kilomètres au-dessus de votre tête. À partir de là, le bon sens reste à la maison.',
        'L’univers se moque bien de ce qui nous semble normal. C’est ce qui le rend merveilleux. Vous êtes prêts ?',
      ],
      items: {
        venus:
          'Sur Vénus, un jour dure plus qu’un an : 243 de nos jours pour un tour sur elle-même, 225 autour du soleil.',
        footprints:
          'Les traces de pas sur la Lune y sont toujours. Sans vent ni pluie, elles peuvent durer des millions d’années.',
        sunlight:
          'La lumière du soleil sur votre joue a huit minutes. S’il s’éteignait, nous n’en saurions rien jusque-là.',
        saturn:
          'Saturne est si légère pour sa taille qu’elle flotterait sur l’eau. Il faudrait juste une énorme baignoire.',
        station:
          'De la station spatiale, on voit seize levers de soleil par jour. Elle fait le tour du monde en une heure et demie.',
        olympus:
          'Le plus haut volcan connu se trouve sur Mars. Il est environ deux fois et demie plus haut que l’Everest.',
        leaving:
          'La Lune nous quitte, de presque quatre centimètres par an. C’est à peu près la vitesse de vos ongles.',
      },
      crown:
        'Et le meilleur pour la fin : le fer de votre sang et le calcium de vos os ont été forgés dans des étoiles.',
      closing: [
        'Alors ce soir, devant le ciel, ne vous sentez pas petits. Vous regardez vos plus vieux parents.',
        'Vous n’êtes pas seulement dans l’univers. L’univers est en vous et, en ce moment, il regarde un film.',
        'Pas mal, pour un peu de poussière d’étoile, non ? Racontez-le à quelqu’un qui en est fait aussi.',
      ],
    },
    animals: {
      title: ['Les animaux savent des choses', 'Le côté sauvage du quotidien', 'Sept animaux incroyables'],
      blurb: [
        'Ils goûtent avec les pieds, entendent par le sol et n’oublient jamais un visage.',
        'Vos voisins à poil et à plume ont des talents que vous n’auriez jamais imaginés.',
      ],
      opening: [
        'Vous partagez la planète avec de vrais super-héros. Ils n’ont pas de cape, et certains vivent au jardin.',
        'Vous croyez connaître les animaux ? Voici des faits dont ils se vanteraient eux-mêmes à une fête.',
        'La nature a eu quelques milliards d’années pour s’exercer. Voici de ses idées les plus surprenantes.',
      ],
      items: {
        bee: 'Une abeille ouvrière fait dans sa vie un douzième de petite cuillère de miel. Pensez à elle demain matin.',
        crow: 'Les corbeaux n’oublient jamais un visage. Embêtez-en un : il vous criera dessus des années, et le dira aux autres.',
        butterfly:
          'Les papillons goûtent avec les pattes. Il leur suffit de marcher sur une feuille pour juger du repas.',
        owl: 'Un hibou ne peut pas bouger les yeux. Pour regarder autour de lui, il tourne la tête de 270 degrés.',
        elephant:
          'Les éléphants entendent avec les pieds. Leurs appels graves courent par le sol sur des kilomètres.',
        dog: 'L’empreinte du nez d’un chien est aussi unique que celle de votre doigt. Il n’y a pas deux truffes pareilles.',
        bear: 'Sous sa fourrure blanche, l’ours polaire a la peau noire. Ses poils, eux, sont incolores et creux.',
      },
      crown:
        'Et la sterne arctique vole d’un pôle à l’autre chaque année : en une vie, trois fois l’aller-retour jusqu’à la Lune.',
      closing: [
        'Si vous vous sentez ordinaire, pensez-y : quelque part, un papillon a les pieds dans son déjeuner, et il est ravi.',
        'Lequel seriez-vous, pour une journée ? Choisissez bien et, par prudence, soyez polis avec les corbeaux.',
        'Et ils nous trouvent bizarres, nous qui marchons sur deux pieds et payons pour dormir dans les bois.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Trois vœux sur une île', 'Choisissez bien vos naufragés', 'La lampe sur la plage'],
      blurb: [
        'Trois naufragés, une lampe, trois vœux. Les deux premiers choisissent bien. Puis vient le troisième.',
        'Sur une île déserte, un magicien accorde un vœu à chacun. Que pourrait-il bien arriver ?',
      ],
      lines: {
        hook: [
          '{First}, {second} et {third} firent naufrage et s’échouèrent sur une île déserte, vraiment toute petite.',
          'Sur une île avec un seul palmier vivaient {first}, {second} et {third}. Cela durait depuis trois ans.',
        ],
        setup: [
          'Rien à manger que des noix de coco. Au petit déjeuner, du coco, puis de la soupe. De la soupe de coco.',
          'Ils connaissaient toutes leurs histoires. {First.le} n’en avait que deux, et les deux parlaient de soupe.',
        ],
        step: [
          '{Second.le} tenait le calendrier, {first.le} guettait les navires, et {third.le} veillait au moral.',
          'Le dimanche, on se disputait. Le lundi aussi. Le mardi, on votait pour savoir à qui le tour d’avoir raison.',
        ],
        rising: [
          'Un matin, la marée apporta une vieille lampe. On la frotta, et il en sortit un magicien.',
          'Puis {second.le} trébucha sur une vieille lampe. Un magicien en sortit, encore en pantoufles.',
        ],
        deeper: [
          'Il éternua un bon moment. Mille ans de poussière, dit-il, et personne n’apporte jamais un chiffon.',
          'Il s’étira jusqu’à ce que quelque chose craque. Vous m’avez réveillé, dit-il. Finissons-en avant midi.',
        ],
        turn: [
          'Trois vœux, dit-il, donc un chacun. Je veux rentrer chez moi, cria {first.le}. Pouf, plus personne.',
          'Un vœu chacun, bâilla-t-il, et vite. Mon village ! dit {first.le}. Plop ! Il y eut une place de libre.',
        ],
        peak: [
          'Moi aussi, dit {second.le}, chez moi, mon jardin, mon lit bien doux ! Pouf. L’île devint très calme.',
          '{Second.le} n’hésita pas : la maison et, pour midi, n’importe quoi sauf une noix de coco ! Plop.',
        ],
        release: [
          '{Third.le} regarda à gauche. {Third.le} regarda à droite. Tout ce sable, et plus personne à encourager.',
          '{Third.le} se tut un moment. Et toi ? dit le magicien. C’est si terriblement calme, ici, fut la réponse.',
        ],
        ending: [
          'Je me sens si mal sans eux, soupira {third.le}. Je voudrais que mes deux amis reviennent ici. Pouf.',
          'Vous savez quoi ? dit {third.le}. Ces deux-là me manquent. Je les voudrais près de moi. Plop. Plop.',
        ],
      },
    },
    errand: {
      title: ['La course la plus lente du monde', 'Juste un saut à la maison', 'En attendant la tortue'],
      blurb: [
        'Un pique-nique, un oubli, et une tortue qui se propose d’aller chercher. Patience exigée.',
        'Ils n’ont oublié qu’une petite chose. La tortue revient tout de suite. La tortue va sûrement revenir.',
      ],
      lines: {
        hook: [
          '{First}, {second} et une tortue partirent pique-niquer {place}. Avec la tortue, il fallut quatre jours.',
          'Un beau jour, {first}, {second} et une tortue partirent pique-niquer {place}. Ils arrivèrent une semaine plus tard.',
        ],
        setup: [
          'On étala la nappe, on déballa tout, et soudain {first.le} pâlit : Nous avons oublié {thing.le} !',
          'Tout y était, le fromage, le gâteau, la limonade. Seulement, {thing.le}, on l’avait {thing:laissé|laissée} sur la table.',
        ],
        step: [
          'Sans cela, dit {second.le}, un pique-nique, c’est juste être assis par terre. Tout le monde fut d’accord.',
          'On se regarda longuement. Puis, pour une raison ou une autre, tout le monde regarda la tortue.',
        ],
        rising: [
          'J’y vais, dit la tortue. Mais promettez de ne pas toucher au gâteau avant mon retour. C’est promis ?',
          'Bon, dit la tortue, j’irai. Mais que personne ne mange une seule miette avant que je sois revenue.',
        ],
        deeper: [
          'C’était promis. La tortue disparut derrière les buissons, et l’on s’étendit pour regarder les nuages.',
          'Croix de bois, croix de fer ! La tortue hocha la tête, partit, et les feuilles se refermèrent lentement.',
        ],
        turn: [
          'Un jour passa. Deux jours. Le fromage se mit à bouger tout seul. Une promesse, dit {first.le}, c’est sacré.',
          'Vint le soir, le matin, et encore le soir. Elle va arriver, disait-on toujours, le cinquième jour.',
        ],
        peak: [
          'Après une semaine, les ventres chantaient plus fort que les oiseaux. Un malheur est arrivé, dit {second.le}.',
          'Le dixième jour, {second.le} ne tenait plus debout. Elle ne reviendra pas, dit {first.le} à bout de forces.',
        ],
        release: [
          'Juste une part, dit {first.le}. La tortue comprendrait. Et l’on tendit la patte vers le gâteau.',
          'On a bien assez attendu, fut-il décidé. Tout doucement, on souleva le gâteau de sa boîte.',
        ],
        ending: [
          'Alors une voix sortit des buissons : J’en étais sûre ! Si vous trichez, je n’y vais pas du tout !',
          'Ah ah ! cria la tortue en surgissant de derrière l’arbre. Voilà exactement pourquoi je ne suis pas partie !',
        ],
      },
    },
    stars: {
      title: ['Que te disent les étoiles ?', 'Une déduction très brillante', 'Une nuit sous la tente'],
      blurb: [
        'Un grand esprit et son fidèle assistant partent camper. La nuit, il demande ce que disent les étoiles.',
        'Deux campeurs, un ciel plein d’étoiles et une question. La réponse est plus près qu’ils ne le croient.',
      ],
      lines: {
        hook: [
          '{Hero}, le plus malin du pays, partit camper {place} avec {helper} qui s’appelait {name}.',
          'Il était une fois {hero} et {helper} du nom de {name} qui campaient {place}, le temps d’un week-end.',
        ],
        setup: [
          '{Hero.le} expliqua le feu, la soupe et la mousse. {name} fit le feu, la soupe, et il monta la tente.',
          'Tout le jour, {hero.le} fit la leçon sur la nature, et {name} monta la tente. C’était une belle tente.',
        ],
        step: [
          'L’observation est tout, dit {hero.le} au dessert. Vous regardez, mon cher ami, mais vous ne voyez pas.',
          'La plupart regardent, dit {hero.le}, de la soupe au menton, mais peu remarquent. {name} ne dit rien.',
        ],
        rising: [
          'Ils se dirent bonne nuit et se glissèrent sous la tente. On n’entendit plus que deux ronflements.',
          'Ils mangèrent trop, rirent un peu et s’endormirent. {name} avait rangé les bottes et la lampe en ligne.',
        ],
        deeper: [
          'Dans le noir, un hibou appela, quelque chose remua. Le vent passa sur le camp, frais et bien agréable.',
          'Au petit matin, il y eut un bruit, comme de quelqu’un qui s’applique beaucoup à ne pas en faire.',
        ],
        turn: [
          'Quelques heures plus tard, {hero.le} le secoua. {name}, regardez le ciel. Dites-moi, que voyez-vous ?',
          'À trois heures du matin, {hero.le} l’éveilla. Vite, {name}, levez les yeux. Que vous dit ce spectacle ?',
        ],
        peak: [
          'Je vois des millions d’étoiles, dit {name}. Certaines ont sûrement des planètes et, là-bas, peut-être, la vie.',
          '{name} réfléchit bien. D’après la lune, il est plus de trois heures, dit-il, et demain il fera beau.',
        ],
        release: [
          'Et cela me dit que nous sommes petits, le monde immense, et que nous avons de la chance. Et à vous ?',
          'Et aussi, ajouta-t-il, ému, que nous sommes minuscules sous ce grand ciel. Mais à vous, que dit-il ?',
        ],
        ending: [
          '{Hero.le} se tut un moment. {name}, mon petit génie, dit-il, on nous a volé la tente.',
          '{Hero.le} poussa un profond soupir. Il me dit, mon cher {name}, qu’un voleur possède une fort belle tente.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: [
        'Gagner sa journée avant le petit déjeuner',
        'Sept petites règles pour de bons jours',
        'Mieux vivre dès ce soir',
      ],
      blurb: [
        'Ni magie ni douche froide à cinq heures : de petites règles qui vous rendent une heure par jour.',
        'Petites habitudes, grands effets. Le dernier conseil garde tous les autres en vie.',
      ],
      opening: [
        'Vous n’avez pas besoin d’une autre vie. Juste de quelques meilleures minutes. Voici les plus précieuses.',
        'Les bonnes journées ne sont pas un hasard. Elles sont faites de très petites choses, à commencer ce soir.',
        'Nous avons tous les mêmes vingt-quatre heures. Voici comment en reprendre quelques-unes, et sans stress.',
      ],
      items: {
        twoMinutes:
          'Ce qui prend moins de deux minutes, faites-le tout de suite. Le noter prendrait déjà plus de temps.',
        hardFirst:
          'Le plus dur d’abord, avant le moindre message. Ensuite, le reste de la journée va tout en descente.',
        evening:
          'Préparez vos habits et votre sac la veille au soir. Le matin, personne n’est doué pour décider.',
        phone:
          'Laissez votre téléphone dormir dans une autre pièce. Vous dormirez plus tôt, et il faudra se lever pour lui.',
        walk: 'En panne d’idées ? Marchez dix minutes. Les bonnes idées aiment les jambes et fuient les gens qui fixent un écran.',
        water:
          'Buvez un verre d’eau avant le premier café. Vous venez de passer huit heures sans une seule goutte.',
        three:
          'Notez trois tâches pour la journée, pas dix. Trois tâches faites valent mieux que dix qui vous regardent.',
      },
      crown:
        'Et surtout : ne sautez jamais deux fois une bonne habitude. Une fois, c’est un oubli. Deux, c’est un pli.',
      closing: [
        'Choisissez-en une seule, et commencez demain. Dans un mois, vous aurez oublié comment c’était avant.',
        'Pas tout d’un coup. Une petite pierre, au bon endroit, suffit à changer le cours d’un ruisseau.',
        'Rien de tout cela n’est difficile. Voilà le secret. Ce qui est facile se fait, et tout s’additionne.',
      ],
    },
    home: {
      title: [
        'Astuces de maison qui marchent',
        'Moins de désordre, plus d’argent',
        'Votre maison vous dira merci',
      ],
      blurb: [
        'Ne plus chercher ses clés, moins jeter, moins dépenser : des astuces pour une maison plus calme.',
        'Les conseils que votre grand-mère connaissait déjà. Le dernier vaut de l’argent comptant.',
      ],
      opening: [
        'Une maison calme n’est pas une affaire d’argent, mais de quelques bonnes habitudes. Ouvrons la porte.',
        'Le désordre vient presque toujours des mêmes trous. Voici comment les boucher, une astuce à la fois.',
        'Votre maison travaille pour vous, ou vous pour elle. Avec ces astuces, échangez les rôles dès ce soir.',
      ],
      items: {
        keys: 'Donnez à vos clés un bol près de la porte, et nulle part ailleurs. Vous ne les chercherez plus jamais.',
        wait: 'Attendez trois jours avant d’acheter ce dont vous n’avez pas besoin. Peu d’envies vivent aussi longtemps.',
        photo:
          'Prenez une photo avant de démonter quoi que ce soit : câbles, étagères, appareils. Vous vous direz merci.',
        double:
          'Cuisinez le double et congelez la moitié. Un mauvais jour, le vous d’hier vous apportera le dîner.',
        light:
          'Lampe, piles et eau dans une même boîte, à vérifier une fois par an. Les tempêtes ne prennent pas rendez-vous.',
        plug: 'Avant d’appeler à l’aide, voyez la prise, le fusible et le filtre. C’est presque toujours l’un des trois.',
        oneOut:
          'Pour chaque chose neuve qui entre, une vieille sort. Vos placards garderont toujours la même taille.',
      },
      crown:
        'Et pour l’argent : épargnez d’abord, dépensez ce qui reste. Dans l’autre sens, il ne reste jamais rien.',
      closing: [
        'Commencez par le bol aux clés. Cela prend une minute et vous rendra plusieurs jours de votre vie.',
        'Essayez-en une seule ce soir. L’ordre n’est pas un don, mais une suite de toutes petites décisions.',
        'Une maison n’a pas à être parfaite. Elle doit vous laisser bien dormir et partir à l’heure le matin.',
      ],
    },
    people: {
      title: [
        'L’art de laisser un bon souvenir',
        'Petits mots, grandes portes',
        'Sept phrases qui ouvrent les cœurs',
      ],
      blurb: [
        'Retenir un nom, calmer une dispute, demander pardon : de petites règles pour vivre avec les autres.',
        'Nul ne naît doué pour les gens. C’est une poignée d’habitudes, et la dernière prend une minute.',
      ],
      opening: [
        'Être bien avec les autres n’est pas un don. Ce sont quelques habitudes, et nul besoin de parler fort.',
        'Les gens oublient ce que vous savez. Ils n’oublient pas ce qu’ils ont ressenti près de vous. Voici comment.',
        'Les meilleurs outils ne coûtent rien, ne pèsent rien et ne servent presque jamais. Jusqu’à aujourd’hui.',
      ],
      items: {
        names:
          'Quand on vous dit un prénom, répétez-le aussitôt. Enchanté, Anna. Ainsi, il reste dans votre tête.',
        angry:
          'Écrivez le message furieux, mais ne l’envoyez pas. La nuit porte conseil. Au matin, vous l’effacerez.',
        ear: 'Quand on se plaint à vous, demandez : tu veux de l’aide, ou une oreille ? Cela sauve deux soirées.',
        praise:
          'Dites du bien des gens derrière leur dos. Cela leur revient presque toujours, et vaut alors le double.',
        pause:
          'Comptez jusqu’à trois avant de répondre. Beaucoup ne disent l’essentiel qu’après un petit silence.',
        sorry: 'Une bonne excuse ne contient pas de mais. Je regrette, c’était ma faute. Point. Tout est là.',
        question:
          'Ne donnez pas tout de suite un conseil. Posez une question de plus. Souvent, on trouve en expliquant.',
      },
      crown:
        'Et le plus important : en ce moment même, vous pensez à quelqu’un. Appelez. Aujourd’hui. Cela prend une minute.',
      closing: [
        'Vous oublierez presque tout. Gardez une chose : soyez la personne près de qui vous aimeriez être assis.',
        'La première fois, cela semble étrange. La deuxième, gentil. Ensuite, c’est tout simplement vous.',
        'La bonté est le seul bien qui grandit quand on le donne. Essayez donc, dès aujourd’hui, avec quelqu’un.',
      ],
    },
  },
}
