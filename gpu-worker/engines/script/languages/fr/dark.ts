import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Trois coups à minuit', 'Personne derrière la porte', 'La maison qui recevait des visites'],
      blurb: [
        'Chaque nuit, on frappe trois coups à une porte isolée. Un matin, la neige dit enfin qui c’était.',
        'Trois coups, chaque nuit, et jamais de visage. Puis la première neige tombe et dit la vérité.',
      ],
      lines: {
        hook: [
          'Chaque nuit, à minuit trois, on frappait à la porte d’une maison isolée, {place}. Trois coups, jamais plus.',
          'Trois coups. Chaque nuit, juste après minuit, à la porte de la dernière maison, {place}, où nul ne passe.',
        ],
        setup: [
          '{name}, {hero} que peu de choses effrayaient, ouvrait chaque fois. Il n’y avait que le froid et le noir.',
          'Les premières nuits, {name} courut ouvrir. Pas un visage, pas une lanterne, pas un souffle. Rien que le noir.',
        ],
        step: [
          'Les voisins haussaient les épaules. C’est le vent, disaient-ils, en clouant leurs propres volets.',
          'Elle accrocha une clochette à la poignée et veilla jusqu’à l’aube. La clochette ne bougea pas une seule fois.',
        ],
        rising: [
          'Alors elle cessa d’ouvrir. Assise près d’une bougie, elle comptait les coups et attendait le silence.',
          'Elle se mit à écouter. Les coups étaient lents, patients, comme un invité qui a toute la vie devant lui.',
        ],
        deeper: [
          'La neuvième nuit, le troisième coup ne vint pas. Et l’attendre était encore pire que de l’entendre.',
          'Chaque nuit, ils semblaient plus proches, comme si la porte s’amincissait dans l’obscurité.',
        ],
        turn: [
          'Puis il neigea. Au matin, elle trouva des traces de pieds nus, étroites, qui s’éloignaient de sa porte.',
          'Puis vint la première neige. À l’aube, des pas nus partaient de son seuil et se perdaient au loin.',
        ],
        peak: [
          'Elle chercha les pas qui étaient venus. Il n’y en avait aucun. Celui-là n’avait jamais fait que partir.',
          'Elle chercha les traces qui arrivaient, en vain. Personne n’était venu à la maison. Quelqu’un en était sorti.',
        ],
        release: [
          'Toutes ces nuits, personne n’avait demandé à entrer. Quelque chose, ici, demandait qu’on le laisse sortir.',
          'Les coups n’avaient jamais été donnés du dehors. Depuis le début, on frappait de l’intérieur pour partir.',
        ],
        ending: [
          'Cette nuit-là, {name} dormit enfin. À minuit trois, dehors, dans le froid, on frappa pour rentrer.',
          'La maison était vide, à présent, et calme. Jusqu’à ce que, passé minuit, la poignée tourne lentement.',
        ],
      },
    },
    mirror: {
      title: ['Le miroir qui avançait', 'Sept secondes', 'N’achetez pas ce miroir'],
      blurb: [
        'Un vieux miroir montre la pièce avec du retard. Puis, une nuit, il se met à prendre de l’avance.',
        'On lui céda ce miroir pour presque rien. Le reflet était en retard. Puis il se mit à le rattraper.',
      ],
      lines: {
        hook: [
          'Le miroir ne coûtait presque rien. Le marchand, {place}, dit seulement : Ne le laissez jamais vous devancer.',
          '{name} trouva le miroir {place}, contre un mur, avec un mot : à donner, mais ne regardez pas deux fois.',
        ],
        setup: [
          '{name}, {hero} peu porté sur les superstitions, l’accrocha dans l’entrée et oublia l’avertissement.',
          'Il faisait bien, dans l’entrée. {name}, {hero} habitué à la solitude, aimait voir un second visage chez lui.',
        ],
        step: [
          'Le miroir était lent, voilà tout. Il levait la main, et son reflet la levait un instant après lui.',
          'Le troisième jour, il le remarqua. Il bâilla, se détourna, et dans la glace il bâillait encore.',
        ],
        rising: [
          'Son reflet retardait. Il prit une montre : sept secondes. Le lendemain soir, cinq, puis deux seulement.',
          'Il compta. Sept secondes de retard le lundi, quatre le mardi. Le reflet était en train de le rattraper.',
        ],
        deeper: [
          'Le vendredi, la glace fut à l’heure, comme tout miroir honnête. Il dormit à côté et ne rêva de rien.',
          'Un soir durant, ce fut un miroir comme les autres. Il faillit rire, et son reflet rit juste avec lui.',
        ],
        turn: [
          'Puis l’autre bougea le premier. Dans la glace, il tourna la tête vers la porte, et il entendit le pas après.',
          'Le samedi, le reflet cligna des yeux, et lui seulement ensuite. Il n’était plus lent. Il l’avait dépassé.',
        ],
        peak: [
          'Sept secondes d’avance. Il se vit regarder par-dessus son épaule et vit sa propre bouche s’ouvrir pour crier.',
          'Dans la glace, il se vit pâlir, reculer et lever les deux bras contre une chose qui se tenait derrière lui.',
        ],
        release: [
          'Il lui restait sept secondes. Il en fit mauvais usage : il regarda le miroir au lieu de regarder la pièce.',
          'C’est long, sept secondes. Il ne se retourna pas. Il ne pouvait cesser de voir ce qu’il allait faire.',
        ],
        ending: [
          'Le miroir est de nouveau à vendre. Il est vide, paraît-il, mais parfois quelqu’un frappe contre la vitre.',
          'On trouva l’entrée bien rangée et le miroir propre. Dedans, tout petit, quelqu’un attend encore son tour.',
        ],
      },
    },
    scratching: {
      title: ['Ce qui attend à la porte', 'La place près du feu', 'Laisse-moi entrer'],
      blurb: [
        'Une tempête, une cabane perdue, un compagnon fidèle qui gratte à la porte. Mais est-ce bien lui ?',
        'La pire nuit de l’année, quelque chose gratte pour entrer. Cela connaît son nom, et cela sait attendre.',
      ],
      lines: {
        hook: [
          'Quand on vit {place}, avec {pet} pour toute compagnie, on a une règle : la nuit, la porte reste fermée.',
          '{name} n’avait qu’un ami, {place}, {pet}, et qu’une règle : le soleil couché, on n’ouvre plus.',
        ],
        setup: [
          'La tempête vint tôt cette année-là. À six heures il faisait noir, et {name}, {hero}, était seul près du feu.',
          'Un soir de novembre, la tempête secouait le toit, et {name}, {hero}, rapprocha sa chaise du feu.',
        ],
        step: [
          'Il avait cuisiné pour deux, comme toujours, et posé une écuelle par terre, près des pierres chaudes.',
          'Il fredonnait pour oublier le vent, et posa une seconde écuelle tout près de la cheminée.',
        ],
        rising: [
          'Vers minuit, on gratta tout en bas du bois. Bien sûr, se dit-il. {Pet.le} est encore dehors.',
          'Puis on gratta à la porte, bas et doucement. {Pet.le}, pensa-t-il. Dehors, par un temps pareil !',
        ],
        deeper: [
          'Cela geignait comme un ami qui a froid. Il avait déjà la main sur le verrou quand il songea à la règle.',
          'Les bons amis savent attendre, mais celui-ci n’arrêtait pas. Il grattait comme s’il comptait les planches.',
        ],
        turn: [
          'Par la fente, il vit du poil mouillé et deux yeux qu’il connaissait. Il sourit et prit le verrou.',
          'Il regarda par la serrure. La pluie, et ces yeux qu’il aimait. Il rit de lui-même et saisit le verrou.',
        ],
        peak: [
          'Derrière lui, près du feu, on soupira. Il se retourna. Là, bien au sec et au chaud, dormait {pet.le}.',
          'Alors un bâillement vint de la cheminée. Sur les pierres chaudes, depuis le début de la soirée, dormait {pet.le}.',
        ],
        release: [
          'Il lâcha le verrou, très doucement. De l’autre côté, très doucement, quelque chose lâcha la poignée.',
          'Il ne bougea plus. Dehors, la plainte cessa net, comme on repose un outil qui n’a pas servi.',
        ],
        ending: [
          'Un moment, il n’y eut que la pluie. Puis, dans le noir, avec sa propre voix, on dit : Laisse-moi entrer, {name}.',
          'Ce fut le silence jusqu’à l’aube. Puis cela parla avec la voix de sa mère : {name}, il fait si froid, ici.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: [
        'Le voleur qui ne prenait que l’éclat',
        'L’affaire des clés disparues',
        'Un tout petit cambrioleur',
      ],
      blurb: [
        'Clés, pièces et cuillères disparaissent la nuit, et aucune serrure n’est forcée. Un seul homme suit l’éclat.',
        'Quelque chose vole tout ce qui brille, et personne ne le voit. La piste mène à une fenêtre inattendue.',
      ],
      lines: {
        hook: [
          'D’abord une clé. Puis une cuillère d’argent, une alliance, une pièce. Aucune serrure forcée, aucune vitre cassée.',
          'Dix-neuf vols en un mois, et toujours pareil : une fenêtre entrouverte et une chose brillante en moins.',
        ],
        setup: [
          'On fit donc venir {name}, {hero} doué d’un talent rare : il restait immobile plus longtemps qu’un voleur.',
          '{name}, {hero} armé d’un carnet et les pieds gelés, prit l’affaire, car personne d’autre n’y croyait.',
        ],
        step: [
          'Il dressa une liste. Rien de cher n’avait été pris, rien que du brillant. Ce voleur ne sait pas compter, nota-t-il.',
          'Les riches soupçonnaient les pauvres, et les pauvres les riches. {name} mesura les fenêtres. Une main y passait à peine.',
        ],
        rising: [
          'Il polit une cuillère jusqu’à ce qu’elle brille comme une étoile, la posa {place} et se cacha derrière un tonneau.',
          'Son piège était simple : un bouton bien luisant {place}, un beau clair de lune et une nuit sans sommeil.',
        ],
        deeper: [
          'Minuit passa, puis une heure, puis deux. Tout le monde dormait, et la brume lui jouait des tours.',
          'Il se mit à pleuvoir. Il pensa à son lit bien chaud, et à tous les gens malins qui devaient rire de lui.',
        ],
        turn: [
          'À trois heures, cela bougea. Ce n’était pas un homme du tout. C’était {culprit}, {culprit:pris|prise} sur le fait.',
          'Le cambrioleur vint enfin, sans masque et sans bruit. {Culprit}, calme comme un notaire, prit le butin.',
        ],
        peak: [
          'Il suivit la piste par-dessus les murs, sous les charrettes, jusqu’à une fenêtre où tremblait une bougie.',
          'Et en route ! {name} courut derrière, par les jardins, jusqu’à la dernière maison, où brûlait une lampe.',
        ],
        release: [
          'Là, une vieille femme qui n’y voyait presque plus tournait clés et cuillères à la lueur d’une bougie.',
          'Une vieille femme malade était au lit. {Culprit.le} posa le cadeau sur sa couverture, près de trente autres.',
        ],
        ending: [
          'Tout un hiver, elle avait nourri {culprit.le}. La dette était payée. {name} nota : aucun voleur trouvé.',
          'Elle avait jadis sauvé {culprit.le}. Dans son rapport, {name} écrivit : ni vol ni voleur, juste un merci.',
        ],
      },
    },
    letters: {
      title: ['Les lettres datées de demain', 'Sans nom d’expéditeur', 'Douze lettres'],
      blurb: [
        'Chaque année, le même jour, arrive une lettre sans expéditeur, datée du lendemain. Elle a toujours raison.',
        'Une fois par an, un inconnu lui écrit ce que demain apportera. Qui donc tient la plume ?',
      ],
      lines: {
        hook: [
          'La lettre arrivait chaque année le même matin. Sans timbre, sans expéditeur, et datée du lendemain.',
          'Une fois par an, une lettre attendait sur le seuil. L’encre sèche, le papier ancien, la date : demain.',
        ],
        setup: [
          '{name}, {hero}, les gardait toutes. Prends le bateau suivant, disait l’une. Le premier coula dans l’heure.',
          'Une seule ligne, et toujours juste. Ne lui prête rien. Appelle ta sœur. {name} apprit vite à obéir.',
        ],
        step: [
          'Elle questionna la poste, elle questionna les voisins. Personne n’avait vu âme qui vive devant chez elle.',
          'Une fois, elle veilla toute la nuit pour voir qui venait. À l’aube, elle cligna des yeux : la lettre était là.',
        ],
        rising: [
          'La douzième était différente. Viens {place}, disait-elle, à la tombée du jour, avec {thing.le} du grenier.',
          'Puis vint la douzième, plus longue que les autres : Prends {thing.le} du grenier et viens {place} ce soir.',
        ],
        deeper: [
          'Elle faillit rester chez elle. Mais on ne discute pas avec une main qui vous a sauvé trois fois la vie.',
          'Ses mains tremblaient. Depuis douze ans, elle voulait savoir qui pouvait bien veiller ainsi sur elle.',
        ],
        turn: [
          'Dans la brume, personne. Rien qu’une pierre descellée et, dessous, une boîte en fer, vide ou presque.',
          'Elle était seule. Elle appela, nul ne répondit. À ses pieds, une pierre tenait moins bien que les autres.',
        ],
        peak: [
          'Juste la place d’y mettre {thing.le}. Sous le couvercle, douze feuilles blanches, une plume et un mot.',
          'Dessous, une boîte en fer avec la place d’y mettre {thing.le}, une plume et douze feuilles blanches.',
        ],
        release: [
          'Tu sais maintenant ce que tu avais besoin d’entendre, disait le mot. Elle reconnut enfin l’écriture : la sienne.',
          'Elle prit la plume pour l’essayer, écrivit son nom et retint son souffle. C’était la même écriture.',
        ],
        ending: [
          'Alors elle s’assit et écrivit à une jeune femme inquiète, douze ans plus tôt : Prends le bateau suivant.',
          'Ce soir-là, {name} écrivit la première. Quelque part dans le passé, quelqu’un attendait le courrier.',
        ],
      },
    },
    ice: {
      title: ['La couronne qui s’en alla', 'Volée dans une tour fermée', 'Pas une trace dans la neige'],
      blurb: [
        'Un trésor disparaît d’une tour fermée à clé, et la neige alentour est intacte. Il reste un peu d’eau.',
        'Une porte, une clé, de la neige fraîche, et la couronne a disparu. La réponse était sous leurs yeux.',
      ],
      lines: {
        hook: [
          'À dix heures, la couronne de verre était dans la tour. À l’aube, plus rien, et la porte toujours fermée.',
          'Une tour, une porte, une clé. Au matin, la couronne de verre avait disparu, et rien n’était cassé.',
        ],
        setup: [
          'Son propriétaire, {owner} couvert de dettes, l’avait montrée à ses invités à la lueur d’une bougie.',
          'La veille, {owner} l’avait montrée à quarante invités, {place}. Défense absolue d’y toucher.',
        ],
        step: [
          'Rien au monde ne brillait ainsi, juraient les invités. Si limpide qu’elle semblait presque respirer.',
          'Elle vaut un royaume, disait-il, et c’est pour un royaume qu’il l’avait assurée, la semaine dernière.',
        ],
        rising: [
          'Des gardes avaient veillé dans l’escalier. Ils n’entendirent rien, sauf, vers le matin, un lent goutte-à-goutte.',
          'Il portait au cou l’unique clé. Les gardes n’avaient pas dormi, et personne n’était passé devant eux.',
        ],
        deeper: [
          'Dehors, la neige était épaisse et lisse. Aucun voleur n’y avait marché, à moins de ne rien peser.',
          'Ni échelle, ni corde, ni pas. Autour de la tour, la neige était comme un drap où nul n’a dormi.',
        ],
        turn: [
          'Alors vint {name}, {hero} qui ne cherchait jamais de voleur. Il cherchait ce qui était là, et de trop.',
          '{name}, {hero} avare de mots, ne demanda pas ce qui manquait. Il demanda ce qui n’était pas là avant.',
        ],
        peak: [
          'Il y avait de l’eau sur la table. À peine un rond et, à côté du rond, une bougie entièrement consumée.',
          'Il se mit à genoux et toucha le sol. Mouillé. Puis il leva les yeux vers la bougie et se mit à sourire.',
        ],
        release: [
          'Personne n’a volé la couronne, dit-il. Elle est partie seule, goutte à goutte. Elle était en glace.',
          'Il n’y a jamais eu de voleur, dit-il. Elle était taillée dans la glace, et une bougie a fait le reste.',
        ],
        ending: [
          '{Owner.le} devint blanc comme neige. La meilleure cachette d’un mensonge, dit {name}, c’est le froid.',
          '{Owner.le} ne dit rien. {name} remit son chapeau. La prochaine fois, prenez du verre, dit-il. Ça tient mieux.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['Le manteau sur la tombe', 'Elle voulait juste rentrer', 'L’invitée sous la pluie'],
      blurb: [
        'Il prit une inconnue sous la pluie et lui prêta son manteau. Le lendemain, il alla le rechercher.',
        'On dit qu’il ne faut pas s’arrêter là, la nuit. Il s’arrêta, par bonté. C’est ainsi qu’il apprit la suite.',
      ],
      lines: {
        hook: [
          'On dit que les nuits de pluie, {place}, il ne faut pas s’arrêter, quelle que soit la main qui se lève.',
          'Ici, tout le monde connaît quelqu’un qui l’a vue, {place}, debout sous la pluie, sans manteau.',
        ],
        setup: [
          '{name}, {hero} qui rentrait chez lui, ne savait rien de l’histoire. Il vit {guest} au bord de la route et freina.',
          'Une nuit d’octobre, {name}, {hero}, vit {guest} dans ses phares. C’était un brave homme. Il s’arrêta.',
        ],
        step: [
          'Elle monta à l’arrière et dit une adresse à voix basse. Ses mains, nota-t-il, étaient blanches comme du papier.',
          'Elle parlait peu. Que faisait-elle dehors si tard ? Elle répondit : J’essaie de rentrer à la maison.',
        ],
        rising: [
          'Elle grelottait, il lui donna son manteau. Le chauffage était à fond, et pourtant son souffle fumait.',
          'Il fit si froid que les vitres gelèrent de l’intérieur. Il lui tendit son manteau sans un mot.',
        ],
        deeper: [
          'Elle lui demanda l’heure. Puis elle lui demanda en quelle année on était. Il rit. Elle ne rit pas.',
          'Dans un virage, elle détourna le visage. C’était ici, dit-elle. Lui ne voyait rien d’autre que la pluie.',
        ],
        turn: [
          'Devant la grille, il se retourna. Le siège était mouillé, et vide. Une vieille femme ouvrit et dut se tenir au mur.',
          'Quand il s’arrêta, il n’y avait plus personne. Il frappa à la maison. Une vieille femme vint lui ouvrir.',
        ],
        peak: [
          'Vous êtes le cinquième, dit-elle. C’était ma fille. Elle est morte {place}, il y a quarante ans ce soir.',
          'Elle décrocha un portrait. Était-ce elle ? Ma fille, dit-elle. C’est arrivé {place}, il y a bien longtemps.',
        ],
        release: [
          'Elle lui dit où chercher. Au matin, il retrouva son manteau au cimetière, plié sur une pierre tombale.',
          'Il n’y crut qu’en voyant la tombe. Son manteau était posé sur la pierre, bien plié, et parfaitement sec.',
        ],
        ending: [
          'Il l’y laissa. On dit qu’elle ne grelotte plus, mais qu’elle lève encore la main les soirs de pluie.',
          'Dans la poche, un mot : Merci d’avoir demandé mon nom, vous êtes le premier. Il l’avait seulement pensé.',
        ],
      },
    },
    nightTrain: {
      title: ['Le train d’après le dernier train', 'Sur aucun horaire', 'Quai numéro zéro'],
      blurb: [
        'Après le dernier train, il y en a un autre. Il n’est sur aucun horaire, et nul n’en descend jamais.',
        'Elle avait raté le dernier train. Un autre vint, chaud, éclairé, rempli de visages connus.',
      ],
      lines: {
        hook: [
          'Les cheminots n’en parlent pas. Mais demandez-leur où va le train qui passe après le dernier train.',
          'Dans cette ville, il y a un train de trop. Il passe après minuit et ne figure sur aucun horaire.',
        ],
        setup: [
          '{name}, {hero} au sac bien lourd, avait raté le dernier. Sur un banc, elle écoutait tomber la pluie.',
          'Il y a quelques années, {name}, {hero}, s’endormit sur le quai. Le bourdonnement des rails l’éveilla.',
        ],
        step: [
          'Il n’y avait personne d’autre qu’{omen}, qui regardait les rails comme pour attendre, là aussi, un train.',
          'Au bout du quai, il y avait {omen}, qui la regarda, puis regarda la nuit, puis la regarda encore.',
        ],
        rising: [
          'Il entra sans un bruit, chaud et doré. Chaque fenêtre était éclairée, et à chacune il y avait un visage.',
          'Le train glissa comme un navire, toutes fenêtres allumées. Les portes s’ouvrirent dans un soupir.',
        ],
        deeper: [
          'Elle les connaissait. Le boulanger, mort au printemps. Son vieux maître d’école. Ils lui faisaient une place.',
          'À l’intérieur, on lui fit signe. C’était son grand-père, dans le beau manteau de son enterrement.',
        ],
        turn: [
          'Elle avait un pied sur la marche. Il faisait si chaud là-dedans, et on lui gardait une place à la fenêtre.',
          'Viens, dit une voix qui lui manquait depuis des années. Elle souleva son sac et saisit la barre.',
        ],
        peak: [
          'Le contrôleur leva sa lanterne et regarda longtemps son billet. Pas pour vous, dit-il. Pas encore.',
          'Un vieux contrôleur l’arrêta. Il tourna une page de son livre, suivit du doigt et secoua la tête.',
        ],
        release: [
          'L’aube la trouva {place}, trempée jusqu’aux os. Jamais de sa vie elle n’avait été si contente d’avoir froid.',
          'Les portes se fermèrent. Elle resta {place} jusqu’au jour et pleura, sans pouvoir dire pour qui.',
        ],
        ending: [
          'Elle a gardé le billet. Il porte une date. Elle ne l’a montrée à personne et, ce jour-là, ne voyage jamais.',
          'Elle prend le premier train, maintenant. Mais sa place reste réservée, et le contrôleur sait son nom.',
        ],
      },
    },
    deep: {
      title: ['Ce qui vit là-dessous', 'La chose qui les ramène', 'Ne sors pas ramer la nuit'],
      blurb: [
        'En cent ans, personne ne s’est noyé ici, et nul ne dit pourquoi. Une nuit, une barque part demander.',
        'On dit que quelque chose vit là-dessous. On dit aussi que c’est pour cela que tout le monde rentre.',
      ],
      lines: {
        hook: [
          'Ne va pas ramer la nuit, dit-on {place}. Non parce que tu te noierais. Parce que tu ne te noierais pas.',
          'En cent ans, personne ne s’est noyé {place}. Les gens d’ici n’aiment guère qu’on demande pourquoi.',
        ],
        setup: [
          'Chaque dimanche, les anciens posent du pain sur la rive. Les jeunes en rient, mais aucun n’y touche.',
          'Chaque maison garde une fenêtre éteinte, du côté de l’eau. C’est de la politesse, disent les anciens.',
        ],
        step: [
          'Ma grand-mère l’a vue une fois. Longue comme l’église, disait-elle, et avec des yeux bien tristes.',
          'Interrogez trois personnes, vous aurez trois réponses, et chacune dite plus bas que la précédente.',
        ],
        rising: [
          '{name}, {hero} qui voulait des preuves, prit une barque, une lanterne, un appareil photo, et rama sous la lune.',
          'Un automne, {name}, {hero} venu de loin, rit de l’histoire et partit en barque photographier le vide.',
        ],
        deeper: [
          'Une heure durant, rien que l’eau. Puis la barque monta et descendit, comme sur une chose qui respire.',
          'Au milieu, il éteignit sa lumière. Sous la barque, tout au fond, une autre lumière s’éteignit aussi.',
        ],
        turn: [
          'La tempête tomba d’un ciel clair. Une vague, et la barque, la lanterne et les preuves coulèrent à pic.',
          'Puis le vent tourna. La barque se retourna comme un dormeur, et le froid se referma sur sa tête.',
        ],
        peak: [
          'En coulant, il vit la chose. {Creature}, {creature:vieux|vieille} comme les pierres, montait du noir, les yeux grands ouverts.',
          'Il comptait déjà ses dernières secondes quand {creature} surgit sous lui, immense et sans la moindre hâte.',
        ],
        release: [
          'À l’aube, on le trouva sur la rive, enroulé d’algues comme d’une couverture. Quelqu’un l’avait bordé.',
          'Il s’éveilla sur le sable sec. De l’eau jusqu’à ses pieds courait une seule trace, large et mouillée.',
        ],
        ending: [
          'Près de lui, son appareil. Une seule image dedans : lui-même, endormi, photographié depuis l’eau.',
          'Il n’a jamais raconté ce qu’il a vu. Mais chaque dimanche il achète deux pains et n’en rapporte qu’un.',
        ],
      },
    },
  },
}
