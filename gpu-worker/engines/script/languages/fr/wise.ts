import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['L’année sans été', '1816 : l’été est annulé', 'Un volcan et un monstre'],
      blurb: [
        'En 1816, il neigea en juin. Comment un volcan du bout du monde nous a donné un monstre célèbre.',
        'Une montagne explose, l’été n’arrive pas, et dans une maison au bord d’un lac, une jeune femme fait un cauchemar.',
      ],
      lines: {
        hook: [
          'En juin 1816, la neige tomba sur les champs de Nouvelle-Angleterre. On parla de l’année sans été.',
          'En 1816, l’été ne vint pas. En Amérique les champs gelèrent en juin, en Europe la pluie les noya.',
        ],
        setup: [
          'La coupable était une montagne. En avril 1815, le Tambora, en Indonésie actuelle, avait volé en éclats.',
          'Un an plus tôt, en avril 1815, le Tambora, en Indonésie, avait connu la plus forte éruption de l’histoire moderne.',
        ],
        step: [
          'On entendit l’explosion à plus de deux mille kilomètres. Des officiers la prirent pour le canon d’un navire.',
          'Au loin, des officiers britanniques entendirent gronder, crurent au canon et envoyèrent des bateaux voir.',
        ],
        rising: [
          'Poussière et soufre montèrent dans la haute atmosphère, firent le tour du globe et voilèrent le soleil.',
          'Un voile de gouttelettes enveloppa la Terre entière. Le soleil pâlit, et les soirs brûlèrent de rouge.',
        ],
        deeper: [
          'D’Irlande en Chine, les récoltes manquèrent. L’avoine devint si chère qu’on ne pouvait nourrir un cheval.',
          'Le blé pourrit sous la pluie. Le pain doubla de prix, les chevaux mouraient de faim, des familles partirent.',
        ],
        turn: [
          'En ce juin glacial, des amis étaient reclus au bord du Léman. Écrivons des histoires de fantômes, dit lord Byron.',
          'Au bord du Léman, il pleuvait sans fin. Lord Byron, qui s’ennuyait, défia ses hôtes d’inventer des histoires de fantômes.',
        ],
        peak: [
          'Mary, dix-huit ans, resta éveillée par un cauchemar. En 1818, le monde put le lire : c’était Frankenstein.',
          'Une fille de dix-huit ans, celle que nous appelons Mary Shelley, commença l’histoire d’un homme fabriqué : Frankenstein.',
        ],
        release: [
          'En juin 1817, Karl Drais sortit de Mannheim sur deux roues, avec un engin qui ne mangeait pas d’avoine.',
          'L’année suivante, en 1817, l’inventeur Karl Drais présenta une machine à deux roues : l’ancêtre du vélo.',
        ],
        ending: [
          'Une montagne explosa. De son ombre sortirent la faim, et aussi un monstre qui n’est jamais mort depuis.',
          'Le ciel redevint clair. Mais quand Frankenstein nous fait frissonner, c’est un peu de cet été perdu.',
        ],
      },
    },
    truce: {
      title: ['La nuit où les canons se turent', 'Noël 1914', 'Douce nuit dans le no man’s land'],
      blurb: [
        'Nuit de Noël 1914, sur le front de l’Ouest. Quelqu’un se met à chanter, et en face on répond.',
        'Un jour de 1914, des ennemis se serrèrent la main entre les tranchées. Nul n’en avait donné l’ordre.',
      ],
      lines: {
        hook: [
          'La veille de Noël 1914, en Flandre, un guetteur britannique vit des lumières en face. Il ne tira pas.',
          'Nous sommes le vingt-quatre décembre 1914. Dans les tranchées du front de l’Ouest, quelqu’un se met à chanter.',
        ],
        setup: [
          'On leur avait promis qu’ils seraient rentrés pour Noël. Il y avait la boue, et des centaines de milliers de morts.',
          'La guerre avait cinq mois. Les deux lignes étaient si proches qu’on s’entendait tousser de l’une à l’autre.',
        ],
        step: [
          'Des colis étaient arrivés : du tabac, du pudding et, pour chaque Britannique, une boîte de la princesse Mary.',
          'Ce jour-là, des deux côtés, des colis étaient venus, lettres et tabac, et la pluie s’était changée en gel.',
        ],
        rising: [
          'Les Allemands avaient reçu de petits sapins. Ils y mirent des bougies et les posèrent sur le parapet.',
          'Les lumières étaient des bougies. Les soldats allemands avaient dressé de petits sapins sur leur tranchée.',
        ],
        deeper: [
          'Puis un chant passa les barbelés : Stille Nacht. En face, on le connaissait. On disait là-bas Silent Night.',
          'Les uns chantaient, les autres applaudissaient et reprenaient. Des heures durant, rien d’autre ne passa les barbelés.',
        ],
        turn: [
          'À l’aube, des hommes sortirent sans fusil, les mains en l’air. Personne ne tira. D’autres les suivirent.',
          'Au matin, quelques-uns se levèrent bien en vue. Rien n’était plus dangereux. Pas un coup de feu ne partit.',
        ],
        peak: [
          'Au milieu, ils se serrèrent la main. Boutons, cigares et photos changèrent de poche. Certains tapaient dans un ballon.',
          'Entre les lignes, des ennemis se coupaient les cheveux, troquaient tabac contre confiture, couraient après un ballon.',
        ],
        release: [
          'Ils enterrèrent aussi leurs morts, côte à côte et, sur certaines tombes, on dit le même psaume en deux langues.',
          'Ensemble, ils enterrèrent ceux qui gisaient là depuis des semaines. Puis chacun regagna sa tranchée.',
        ],
        ending: [
          'Les généraux l’interdirent à jamais. Mais, pour un jour, cent mille hommes environ avaient choisi la paix.',
          'La guerre dura encore près de quatre ans. Mais c’est écrit : une fois, elle s’arrêta, car quelqu’un chantait.',
        ],
      },
    },
    landing: {
      title: [
        'Treize minutes jusqu’à la Lune',
        'Alarme au-dessus de la Lune',
        'L’alunissage qui faillit échouer',
      ],
      blurb: [
        'Juillet 1969 : en pleine descente vers la Lune, une alarme se déclenche, et le carburant s’épuise.',
        'Le premier alunissage faillit être annulé à quelques secondes près. Voici à quoi il a tenu.',
      ],
      lines: {
        hook: [
          'Le 20 juillet 1969, à dix kilomètres de la Lune, retentit une alarme que les deux astronautes ne connaissaient pas.',
          'Le 20 juillet 1969, deux hommes tombent vers la Lune, et leur ordinateur se met à signaler une erreur.',
        ],
        setup: [
          'Quatre jours plus tôt, Neil Armstrong et Buzz Aldrin avaient quitté la Terre sur la plus grosse fusée de leur temps.',
          'Quatre jours plus tôt, en Floride, une fusée haute comme un immeuble de trente-six étages les avait emportés.',
        ],
        step: [
          'Michael Collins tournait seul au-dessus d’eux. Derrière la Lune, nul ne pouvait ni l’entendre ni l’aider.',
          'En orbite, Michael Collins attendait. S’ils ne pouvaient plus repartir, il devrait rentrer sans eux.',
        ],
        rising: [
          'Douze cent deux, disait l’écran : trop de travail à la fois. À Houston, on avait quelques secondes pour décider.',
          'Alarme 1202. L’ordinateur était débordé. À Houston, un jeune ingénieur regarda sa liste et dit : On continue.',
        ],
        deeper: [
          'L’ordinateur tint bon. Le logiciel de l’équipe de Margaret Hamilton lâchait l’accessoire et gardait l’essentiel.',
          'L’équipe de Margaret Hamilton y avait pensé : le programme abandonna tout ce qui ne comptait pas, et continua.',
        ],
        turn: [
          'Puis Armstrong regarda dehors. Ils fonçaient vers un cratère plein de rochers gros comme des voitures.',
          'Mais le pilote automatique les menait dans un champ de rochers. Armstrong prit lui-même les commandes.',
        ],
        peak: [
          'Il chercha un sol plat pendant que Houston comptait le carburant. Soixante secondes. Trente secondes.',
          'Son pouls monta à cent cinquante. Soixante secondes de carburant, dit la radio. Puis : trente secondes.',
        ],
        release: [
          'Poussière, lumière bleue, silence. Puis sa voix calme : L’Aigle s’est posé. À Houston, on respira de nouveau.',
          'Contact, dit Aldrin. Vous aviez ici des gens tout près de virer au bleu, dit Houston. On respire à nouveau.',
        ],
        ending: [
          'Six cents millions de gens virent le premier pas. Presque aucun ne savait à quoi cela avait tenu.',
          'Ses traces y sont encore. Nul vent ne les effacera, et personne ne réclamera jamais le carburant.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Dernière, à chaque fois', 'Celle qui arrivait toujours dernière', 'Cours quand même'],
      blurb: [
        'Elle arrivait toujours dernière. Ce qu’elle en a fait peut changer votre regard sur la défaite.',
        'Tous la connaissaient : la dernière, c’était elle. Puis vint le jour où nul autre ne voulut courir.',
      ],
      lines: {
        hook: [
          'Ils étaient quarante à courir, {place}, et chaque année {name} finissait quarantième. Chaque année, sans faute.',
          'Pour savoir si la course était finie, {place}, il fallait attendre {name}. Elle arrivait toujours dernière.',
        ],
        setup: [
          'Certains applaudissaient par pitié, d’autres étaient partis. À l’arrivée, on repliait déjà les tables.',
          'Elle entendait rire ceux qui décrochaient la banderole. Ce n’était pas méchant. C’était bien pire.',
        ],
        step: [
          'Chez elle, elle ouvrit un cahier et y nota un seul chiffre : son temps. Pas sa place. Seulement son temps.',
          'Ce soir-là, elle se fit une règle : désormais, je n’ai qu’une rivale à battre, elle vit dans mon miroir.',
        ],
        rising: [
          'Dès lors, elle se leva avant le soleil. Sous la pluie, par le gel, et quand le lit la tenait à deux bras.',
          'Chaque matin à cinq heures, quand d’autres se rendormaient, {name} nouait ses lacets. Nul ne la voyait. Tant mieux.',
        ],
        deeper: [
          'Elle tomba, boita, jura. Et chaque soir, le chiffre de son cahier avait perdu encore une seconde.',
          'Un jour, {rival} la dépassa sans même forcer. Elle en rit à devoir s’arrêter. Puis elle repartit.',
        ],
        turn: [
          'Puis vint l’année de la tempête. Au départ, les favoris regardèrent le ciel et restèrent dans leur voiture.',
          'Le jour de la course, il pleuvait à verse. Tous renonçaient, l’un après l’autre, avec de très bonnes raisons.',
        ],
        peak: [
          '{name} avait couru cent matins comme celui-là. Elle baissa la tête et fit ce qu’elle faisait toujours.',
          'Du mauvais temps ? Elle n’avait connu que lui. Pour une fois, la pluie courait de son côté à elle.',
        ],
        release: [
          'Elle finit troisième. Nul ne repliait de table. Ils restaient là, sous la pluie, et plus aucun n’avait pitié.',
          'Elle ne gagna pas ce jour-là. Elle fut cinquième, nota son temps et pleura, car c’était son meilleur.',
        ],
        ending: [
          'Le talent décide de qui va vite aujourd’hui. Revenir demain décide du reste. Noue tes lacets.',
          'On ne choisit pas sa place. On choisit d’être encore au départ. Un jour, cela suffira. Vas-y.',
        ],
      },
    },
    trees: {
      title: ['Un arbre par jour', 'L’homme qui plantait de l’ombre', 'Une forêt faite de lundis'],
      blurb: [
        'Chaque jour il plantait un arbre là où rien n’avait jamais poussé. On en a ri pendant dix ans.',
        'Que peut un seul homme contre toute cette poussière ? Un arbre. Et un autre demain matin.',
      ],
      lines: {
        hook: [
          'Quand {name} planta son premier arbre, {place}, il n’y avait là que des pierres, de la poussière et du vent.',
          'Rien ne poussait {place}. Voilà pourquoi tout le monde trouva si drôle que {name} achète une bêche.',
        ],
        setup: [
          'C’était {hero} sans argent ni projet, mais avec une règle : un arbre par jour. Jamais deux. Et jamais zéro.',
          'Un arbre par jour, disait {name}, {hero} aux mains rudes. C’est peu, disait-on. Non, disait-il, c’est tout.',
        ],
        step: [
          'On l’appela le jardinier des cailloux. Les enfants comptaient ses bâtons secs et se tordaient de rire.',
          'Tu ne t’assiéras jamais à cette ombre, lui cria un voisin. Il hocha la tête et alla chercher de l’eau.',
        ],
        rising: [
          'Les cent premiers moururent. Presque tous les cent suivants aussi. Il apprit de chacun et creusa plus profond.',
          'Sur dix arbres, le vent en prit neuf. Il planta le dixième derrière une pierre, et le suivant tout pareil.',
        ],
        deeper: [
          'Certaines nuits, il faisait le calcul. Ça ne marchait pas. Au matin, il prenait la bêche, sans calculer.',
          'La cinquième année vint la sécheresse. Pour les quarante derniers, il porta l’eau, deux seaux à la fois.',
        ],
        turn: [
          'Puis, un matin, il y eut {guest} dans le maigre feuillage. Enfin une visite, enfin quelqu’un qui y croyait.',
          'Et un jour, {guest} s’installa, sans rien demander. {name} posa la bêche et resta longtemps sans bouger.',
        ],
        peak: [
          'Au bout de trente ans, ils étaient onze mille. Le vent dut faire le tour, et la pluie se remit à tomber.',
          'Dix mille matins plus tard, c’était une forêt. Elle avait sa brume, sa source et beaucoup à raconter.',
        ],
        release: [
          'Ceux qui riaient, enfants, amenaient les leurs. Ils jouaient dans une ombre que nul n’avait crue possible.',
          'Celui qui avait ri le plus fort vint, très vieux, et s’assit. Il fait frais ici, dit-il. Rien de plus.',
        ],
        ending: [
          'Comment plante-t-on une forêt ? demandaient les journalistes. {name} tendait une bêche. Comme ça. Aujourd’hui.',
          'Le meilleur moment, c’était il y a trente ans. Le second, c’est ce matin. Il suffit d’un seul arbre.',
        ],
      },
    },
    falls: {
      title: ['Quatre-vingt-dix-neuf chutes', 'Le centième essai', 'Tomber, c’est à moitié voler'],
      blurb: [
        'Qui devrait savoir voler ne fait que tomber. Quatre-vingt-dix-neuf fois. Et puis vient la tempête.',
        'Tout le monde vole, sauf un. L’histoire d’un essai que plus personne ne compte.',
      ],
      lines: {
        hook: [
          '{Place} vivait {hero} qui ne savait pas voler. Quatre-vingt-dix-neuf essais, tous bien comptés, et rien.',
          'Quatre-vingt-dix-neuf fois, {place}, {hero} avait sauté du grand arbre. Quatre-vingt-dix-neuf fois, le sol était là.',
        ],
        setup: [
          'Les autres volaient comme on respire. C’est facile, criaient-ils. Il n’existe pas de pire conseil.',
          'Tu es peut-être {hero:fait|faite} pour marcher, disait-on gentiment. {Hero.le} disait merci et regrimpait à l’arbre.',
        ],
        step: [
          'Le dernier essai finit dans un rosier. Cela piquait à de nouveaux endroits, et c’était déjà un progrès.',
          'Une fois ce fut dans un gâteau, une fois sur une vache. Atterrir, c’était appris. Voler, toujours pas.',
        ],
        rising: [
          'Seule une voix ne riait pas, celle d’{friend}. Aujourd’hui tu es {hero:tombé|tombée} moins vite, j’ai compté jusqu’à trois.',
          'Présence fidèle, {friend} regardait chaque essai et disait : Tu ne tombes plus droit. Tu tombes en avant.',
        ],
        deeper: [
          'La nuit, il y avait les étoiles. Elles ne tombent pas, se disait {hero.le}. Ou alors elles tombent très bien.',
          'Abandonner ? Mais à force de grimper, on devient fort, et rester couché n’avait plus rien d’amusant.',
        ],
        turn: [
          'Puis vint la tempête. L’eau monta et, sur un rocher, au milieu des flots, il y avait {friend.le}, sans secours.',
          'Une nuit, ce fut la crue. D’un rocher, {friend.le} appelait, et parmi les autres nul n’osait y aller.',
        ],
        peak: [
          '{Hero.le} ne compta pas. Ne pensa même pas à voler. Seulement à qui attendait sur ce rocher. Et sauta.',
          'Voler par ce vent ? disaient les autres. Mais {hero.le} avait chuté dans tous les vents, et les connaissait par cœur.',
        ],
        release: [
          'Sur le rocher seulement, ce fut évident : le sol n’était pas venu. Mais tu voles ! dit {friend.le}.',
          'Le rocher fut atteint, et l’on tint bon jusqu’à l’aube. Tu as oublié de tomber, dit {friend.le}.',
        ],
        ending: [
          'Quatre-vingt-dix-neuf chutes n’étaient pas des erreurs. C’étaient les leçons. Tu es plus près que tu ne crois.',
          'Depuis, les petits viennent apprendre. La première leçon est toujours la même : voici comment on tombe bien.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['Le bateau remplacé', 'Es-tu encore toi ?', 'Planche après planche'],
      blurb: [
        'On répare un bateau planche après planche, jusqu’à ce que tout soit neuf. Est-ce le même ? Et toi ?',
        'Une question vieille de presque deux mille ans, qui commence par une planche pourrie et finit par toi.',
      ],
      lines: {
        hook: [
          'Dans le port d’Athènes, il y avait un bateau connu de tous. Un jour, on demanda s’il était encore là.',
          'Que peut-on remplacer d’une chose avant qu’elle ait disparu ? Les Grecs l’ont demandé à un bateau célèbre.',
        ],
        setup: [
          'Il avait ramené de Crète le héros Thésée, raconte Plutarque, et les Athéniens le gardaient en son honneur.',
          'C’était le bateau de Thésée, vainqueur du Minotaure. La ville, écrit Plutarque, le conserva des siècles.',
        ],
        step: [
          'Le bois pourrit. Quand une planche cédait, un charpentier l’ôtait et en mettait une neuve, bien solide.',
          'Une année c’était le mât, une autre les rames. Nul n’y vit de changement. Ce n’était que du bon entretien.',
        ],
        rising: [
          'Enfin, il ne resta plus une seule vieille planche. C’est le même, dirent les uns. Une copie, dirent les autres.',
          'Puis vint le jour où la dernière planche ancienne fut changée, et les philosophes commencèrent à se disputer.',
        ],
        deeper: [
          'Bien plus tard, Thomas Hobbes fit pire : et si l’on gardait les vieilles planches pour en faire un second ?',
          'Supposons, dit Hobbes, qu’on ait gardé tout le vieux bois et qu’on l’assemble. Lequel est donc le vrai ?',
        ],
        turn: [
          'Un bateau, est-ce son bois ? Alors chaque réparation le détruit. Sa forme ? Alors il peut y en avoir deux.',
          'Si c’est le bois qui compte, il est parti depuis longtemps. Si c’est la forme, il ne vieillira jamais.',
        ],
        peak: [
          'Regarde ta main. Ta peau n’a guère que quelques semaines. Personne ne t’a demandé si tu étais encore toi.',
          'Et toi ? Ta peau se refait en quelques semaines, tes os en quelques années. Tu es en cale sèche, là.',
        ],
        release: [
          'Peut-être sommes-nous moins une chose qu’un fleuve : toujours une autre eau, et toujours le même nom.',
          'Ce qui reste n’est peut-être pas le bois, mais le voyage : chaque planche a connu celle d’après.',
        ],
        ending: [
          'Tu n’es pas tes planches. Tu es la main qui répare sans cesse. Alors, que vas-tu remplacer aujourd’hui ?',
          'Pendant qu’ils se disputaient, le bateau voguait. Voilà peut-être la réponse : il dure tant qu’il vogue.',
        ],
      },
    },
    butterfly: {
      title: ['La question du papillon', 'Qui rêve de qui ?', 'Zhuangzi se réveille'],
      blurb: [
        'Un sage rêve qu’il est un papillon. Puis il se réveille, et une chose n’est plus certaine.',
        'Il y a plus de deux mille ans, en Chine, un homme s’endormit. Sa question, elle, ne dort toujours pas.',
      ],
      lines: {
        hook: [
          'Il y a plus de deux mille ans, en Chine, un homme s’endormit, et il n’est pas encore tout à fait réveillé.',
          'Le rêve le plus court de la philosophie a plus de deux mille ans, et il pèse moins qu’une feuille.',
        ],
        setup: [
          'Il s’appelait Zhuangzi. Il aimait rire, possédait peu et se méfiait de tout ce qui passait pour certain.',
          'Zhuangzi était un penseur qui préférait la vase aux palais. Un jour de chaleur, il s’étendit et dormit.',
        ],
        step: [
          'Il rêva qu’il était un papillon. Plus de nom, plus de devoirs, plus de passé. Des ailes et de la lumière.',
          'Dans son rêve, il avait des ailes. Il allait de fleur en fleur, content, et ne suivait que lui-même.',
        ],
        rising: [
          'Le papillon ne connaissait aucun Zhuangzi. Il ne lui manquait pas non plus. Pourquoi donc ? Il avait le vent.',
          'Pas une fois il ne pensa : je suis un homme qui rêve. Il pensa, à sa façon : rouge, jaune, encore rouge.',
        ],
        deeper: [
          'C’était aussi vrai que cet instant l’est pour toi. Les rêves sont ainsi : ils n’ont jamais l’air de rêves.',
          'Le soleil était chaud, le nectar sucré. Si cela n’était pas réel, alors qu’est-ce qui rend les choses réelles ?',
        ],
        turn: [
          'Puis il s’éveilla, et le voilà : Zhuangzi, les bras lourds, une vieille robe, sans aucun doute possible.',
          'Soudain il fut de nouveau dans l’herbe, un vieil homme aux jambes raides. Une question s’éveilla avec lui.',
        ],
        peak: [
          'Étais-je un homme qui rêvait d’être un papillon ? Ou suis-je un papillon qui rêve qu’il est un homme ?',
          'Lequel de nous deux est le rêve ? demanda-t-il. Est-il moi, ou suis-je sa sieste d’un après-midi d’été ?',
        ],
        release: [
          'On peut se pincer. Mais une main rêvée pince aussi. Aucune porte ne donne sur les deux côtés à la fois.',
          'Il n’y vit pas une erreur. Il y vit le changement des choses : tantôt ceci, tantôt cela, et tout est vrai.',
        ],
        ending: [
          'Ce soir, en t’endormant, demande tout bas : lequel de nous deux s’éveille ? Et ne crains pas la réponse.',
          'Peu importe, peut-être, lequel est réel. Ce qui compte, peut-être, c’est de bien voler, tant que cela dure.',
        ],
      },
    },
    cave: {
      title: ['Des ombres sur le mur', 'Le prisonnier qui se retourna', 'Sortir de la caverne'],
      blurb: [
        'Des gens, dans une caverne, prennent les ombres pour le monde. L’un se retourne. Platon parle de nous.',
        'Et si tout ce que tu as vu n’était qu’une ombre ? Quelqu’un, un jour, s’est retourné pour voir.',
      ],
      lines: {
        hook: [
          'Imagine une vie entière passée devant un mur. Platon l’imagina, il y a environ deux mille quatre cents ans.',
          'Une caverne, un feu et un mur. Il n’en fallut pas plus à Platon pour décrire toute la vie humaine.',
        ],
        setup: [
          'Dans une caverne, des gens sont attachés depuis l’enfance. Ils ne voient qu’une chose : le mur d’en face.',
          'Il y a là des gens qui n’ont jamais tourné la tête. Ils n’en souffrent pas. Ils ne connaissent rien d’autre.',
        ],
        step: [
          'Derrière eux brûle un feu. Devant le feu, on porte des figures, et leurs ombres marchent sur le mur.',
          'Des ombres passent sur la roche : un cheval, une cruche, un arbre. Pour eux, c’est cela, le monde.',
        ],
        rising: [
          'Ils ont leurs experts. Qui devine l’ombre suivante reçoit des applaudissements et passe pour un sage.',
          'Ils donnent des noms aux ombres et se disputent à leur sujet. Il y a des prix pour qui les connaît le mieux.',
        ],
        deeper: [
          'Un jour, on libère l’un d’eux. Il se retourne, et il apprend d’abord ceci : la vérité fait mal aux yeux.',
          'Puis on détache l’un d’eux, on le met debout. Le feu l’éblouit. Il ne songe qu’à retourner à sa place.',
        ],
        turn: [
          'Il monte en trébuchant et sort. Au début, il ne supporte que la nuit et les étoiles dans l’eau.',
          'La pente est raide. Dehors, il ne voit rien, tant il y a de lumière. Puis, doucement, les couleurs viennent.',
        ],
        peak: [
          'Et alors il voit un arbre. Non pas l’ombre d’un arbre. Il reste devant et pleure, parce qu’il a des feuilles.',
          'Enfin il lève les yeux vers le soleil et comprend : toutes les ombres d’en bas lui étaient empruntées.',
        ],
        release: [
          'Il redescend pour le leur dire. Dans le noir il trébuche, et ils rient : Là-haut, tu t’es abîmé les yeux.',
          'Il revient pour libérer les autres. Ils ne lui disent pas merci. Nul n’aime apprendre qu’un mur est un mur.',
        ],
        ending: [
          'Notre mur tient dans la poche, à présent, et il brille. Belle caverne. T’es-tu retourné, aujourd’hui ?',
          'Et nos chaînes, au fait, qui donc les tient ? Chez Platon, tout commence quand on tourne la tête.',
        ],
      },
    },
  },
}
