import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['D’où vient la nuit', 'Sur les traces du noir', 'Bonne nuit, petit voyageur'],
      blurb: [
        'Un petit voyageur n’arrive pas à dormir et part chercher l’endroit où l’on fabrique la nuit.',
        'D’où vient la nuit, et qui allume les étoiles ? Une douce promenade jusqu’au bord du sommeil.',
      ],
      lines: {
        hook: [
          'Il était une fois, {place}, {hero} qui ne pouvait pas s’endormir, car une question était bien trop grande.',
          '{Place}, il y avait un nid bien doux et, dans ce nid, {hero} aux yeux grands ouverts, avec une question énorme.',
        ],
        setup: [
          'D’où vient donc la nuit ? Il faut bien que quelqu’un la verse, chaque soir, se disait {hero.le}.',
          'Qui éteint le ciel, et où range-t-on tout ce noir dans la journée ? {Hero.le} voulait absolument le savoir.',
        ],
        step: [
          'Alors, sur la pointe des pieds, en route ! La rivière, interrogée, ne fit que murmurer : Suis-moi, suis-moi.',
          'Les fleurs le savaient peut-être, mais elles dormaient déjà, et l’on ne réveille pas une fleur.',
        ],
        rising: [
          'Sur la colline attendait {friend}. Ah, la nuit, dit {friend.le}, j’y vais justement. Fais un bout de chemin avec moi.',
          'Au carrefour, il y avait {friend}, {friend:lent et gentil|lente et gentille}. La nuit ? Viens, je vais te montrer sa porte.',
        ],
        deeper: [
          'Ils passèrent le petit pont à pas de velours. Juste en dessous, la lune prenait son bain du soir.',
          'Ils longèrent des maisons endormies. À chaque fenêtre, une petite lumière disait bonne nuit et s’éteignait.',
        ],
        turn: [
          'Tout en haut, ils s’assirent. Tu vois, dit {friend.le}, elle ne tombe pas du ciel. Elle monte de l’herbe.',
          'C’est ici, dit {friend.le}. Regarde en bas. D’abord l’herbe s’assombrit, puis les arbres, puis le ciel.',
        ],
        peak: [
          'Elle naît partout où quelqu’un ferme les yeux. Chaque dormeur y ajoute une petite goutte de noir.',
          'La nuit est faite d’yeux fermés. Quand nous sommes assez à dormir, il y a assez de noir pour les étoiles.',
        ],
        release: [
          '{Hero.le} y pensa tout le long du retour. Alors, ce soir, il manque encore une goutte : la mienne.',
          'Alors je fais attendre les étoiles, murmura {hero.le}, et vite, vite, ce fut le chemin du retour.',
        ],
        ending: [
          'Un œil se ferma, et puis l’autre. Et là-haut, tout là-haut, une étoile de plus s’alluma sans bruit.',
          'Vite au nid, et les yeux bien fermés. Juste au-dessus, la dernière étoile s’alluma. Bonne nuit.',
        ],
      },
    },
    star: {
      title: ['L’étoile tombée dans l’herbe', 'Comment rendre une étoile', 'Une étoile sur l’oreiller'],
      blurb: [
        'Une petite étoile tombe du ciel et voudrait rentrer chez elle. Par chance, quelqu’un ne dort pas encore.',
        'Que faire d’une étoile tombée à vos pieds, froide et un peu honteuse ? La ramener chez elle, bien sûr.',
      ],
      lines: {
        hook: [
          'Une nuit, une étoile perdit pied. Elle glissa à travers tout le ciel et tomba {place} avec un petit pchitt.',
          'La plus petite étoile du ciel se pencha trop, un soir, dégringola et atterrit {place}, sur le nez.',
        ],
        setup: [
          'Une enfant qui s’appelait {name} la trouva. Elle n’était pas plus grosse qu’une prune, et très gênée.',
          '{name}, {hero} en bottes de pluie, la ramassa. Froide comme une cuillère, elle luisait quand on soufflait dessus.',
        ],
        step: [
          'Elle lui montra son lit et ses livres. L’étoile fut très polie et éternua trois étincelles dorées.',
          'Elle lui fit une place sur l’oreiller. Mais l’étoile ne dormait pas. Elle regardait toujours la fenêtre.',
        ],
        rising: [
          'On va te ramener, dit {name}. Elle alla réveiller {friend} de ses amis et sortit {ride} du hangar.',
          'Il n’y avait qu’un moyen. Derrière la maison attendait {ride}, et {friend} était déjà là pour le départ.',
        ],
        deeper: [
          'Et hop, par-dessus toits et collines, devant une oie ensommeillée, à travers un nuage qui sentait la pluie.',
          'Le village ne fut plus qu’un fil de lumières. Même les montagnes semblaient des plis dans une couverture.',
        ],
        turn: [
          'Ils montèrent si haut qu’il n’y eut plus de vent, rien que des étoiles, chacune fredonnant sa note.',
          'Enfin ils arrivèrent là où il n’y a jamais de bruit. Parmi des milliers d’étoiles, une place était vide.',
        ],
        peak: [
          'Un petit trou noir, pas plus grand qu’un bouton. {name} souleva l’étoile, et clic, elle était chez elle.',
          '{name} souffla une dernière fois sur l’étoile et la posa dans le vide. Le ciel entier eut l’air fini.',
        ],
        release: [
          'Ils redescendirent, légers comme une plume. L’étoile leur fit des clins d’œil jusqu’à la barrière du jardin.',
          'Le retour fut facile. Ils n’eurent qu’à suivre leurs bâillements, l’un après l’autre, jusqu’à la maison.',
        ],
        ending: [
          'Depuis, une étoile brille droit dans une fenêtre. Elle dit juste : Bonne nuit, {name}. Bonne nuit.',
          'Ce soir, regarde bien : c’est la petite qui cligne. Elle connaît maintenant le chemin de ton oreiller.',
        ],
      },
    },
    dreams: {
      title: ['Le petit train de la nuit', 'Le train qui livre les rêves', 'En voiture pour le sommeil'],
      blurb: [
        'Chaque nuit, un petit train livre leurs rêves aux dormeurs. Ce soir, il reste un paquet.',
        'Quand tout s’éteint, un petit train commence sa tournée. Il sait ce que chacun a commandé.',
      ],
      lines: {
        hook: [
          'Quand s’éteint la dernière lampe, {place}, tu peux l’entendre si tu retiens ton souffle : le train des rêves.',
          'Écoute. Au loin, {place}, il y a un tout petit bruit de roues. C’est le train qui apporte les rêves.',
        ],
        setup: [
          'Il est bleu, pour qu’on ne le voie pas, et il roule aux bâillements. Un bon bâillement suffit pour sept lieues.',
          'Il a trois wagons : un pour les rêves courts, un pour les longs, un pour ceux qui savent voler.',
        ],
        step: [
          'Premier arrêt, la forêt. Là dort {first}. La commande : un rêve avec un pot de miel qui ne finit jamais.',
          'D’abord, il s’arrête là où ronfle {first}. Voilà, chuchote le train : un rêve de course, et très rapide.',
        ],
        rising: [
          'Ensuite, {second}, qui veut toujours la même chose : être grand comme une montagne jusqu’au petit déjeuner.',
          'Ensuite, c’est {second}, {second:roulé tout petit|roulée toute petite}, qui reçoit un rêve de géant aux pas très doux.',
        ],
        deeper: [
          'Il passe le pont, toc, toc, toc. La lune lui a posé des rails d’argent sur l’eau.',
          'Sur le pont, il ralentit, comme chaque nuit, et laisse la lune passer d’abord. Question de politesse.',
        ],
        turn: [
          'Mais tout au bout, une lampe brûlait encore. {name}, {hero} aux yeux fatigués, ne pouvait pas s’endormir.',
          'Il restait un paquet, pour {name}, {hero} qui ne dormait pas et comptait tout ce qui peut aller de travers.',
        ],
        peak: [
          'Le train s’arrêta sous la fenêtre. On ne livre pas les yeux ouverts. Alors il fit une chose inouïe.',
          'Le train n’a pas le droit d’attendre, et pourtant il attendit. Il souffla sa vapeur, tout doux, tout lent.',
        ],
        release: [
          'Respire avec moi, dit-il, comme un train qui a toute la nuit. Et ils respirèrent ensemble, longtemps.',
          'On inspire. On souffle. On inspire. {name} respira aussi, et sans un heurt le lit se mit à rouler.',
        ],
        ending: [
          'Au troisième souffle, le paquet s’ouvrit tout seul. Qu’y avait-il dedans ? Ferme les yeux, tu verras.',
          'Nul ne sait ce qu’il y avait dans ce paquet. Mais au matin, {name} souriait. À ton tour, maintenant.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['Deux fenêtres', 'La lumière d’en face', 'Un signe pour bonne nuit'],
      blurb: [
        'Deux inconnus, deux fenêtres, deux lumières. Un an durant, ils se disent bonne nuit sans un mot.',
        'Ils ne se parlaient pas. Ils se disaient bonne nuit, d’une petite lumière, de fenêtre à fenêtre.',
      ],
      lines: {
        hook: [
          'Une année entière, {she} et {he} se dirent bonne nuit, sans jamais une seule fois se servir de leur voix.',
          'Il y a deux fenêtres, {place}, qui se regardent. Derrière l’une vivait {she}, derrière l’autre {he}.',
        ],
        setup: [
          'Tout commença quand {she} emménagea. Elle n’arrivait pas à dormir et laissait sa lampe allumée contre le noir.',
          '{she} ne connaissait personne en ville. Le soir, elle regardait la pluie chercher son chemin sur la vitre.',
        ],
        step: [
          'En face, {he} rentrait tard, comme toujours. Il vit sa lumière et leva {light} à sa fenêtre. Une seule fois.',
          'En face, {he} ne dormait pas non plus. Une nuit, il posa {light} sur le rebord, simplement pour être gentil.',
        ],
        rising: [
          'Une nuit, la lumière se mit à parler : une fois pour bonsoir, deux pour journée dure, trois pour la joie.',
          'Ce fut bientôt une langue. Une fois disait bonsoir, deux fois dure journée, et trois fois disait la joie.',
        ],
        deeper: [
          'Tout l’hiver ils parlèrent ainsi, dans la neige et la brume, deux petites lueurs appuyées l’une sur l’autre.',
          'Elle savait quand il était triste. Il savait quand elle lisait. Ils n’avaient pas échangé un seul mot.',
        ],
        turn: [
          'Puis vint une nuit où sa fenêtre à lui resta noire, puis une autre, puis une autre. {she} ne mangea plus.',
          'En mars, la lumière ne vint pas. Elle fit des signes jusqu’à l’aube. En face, le noir ne disait rien.',
        ],
        peak: [
          'La quatrième nuit, elle courut. Sous l’orage, en face, cinq étages, jusqu’à une porte qui n’avait pas de nom.',
          'Elle partit sans manteau. Elle courut sous la pluie, compta les fenêtres et frappa chez un inconnu.',
        ],
        release: [
          'Il ouvrit, pâle de fièvre, une couverture sur le dos. Une fois pour bonsoir, dit {he}, et il sourit.',
          'Il avait été malade, trop faible pour se lever. En la voyant, il tapota sa main. Trois fois, pour la joie.',
        ],
        ending: [
          'Une des fenêtres est éteinte pour de bon. Il leur en suffit d’une. Mais il tape encore un petit coup avant de dormir.',
          'Il n’y a plus qu’une fenêtre éclairée, {place}, et deux ombres dedans. Le premier mot leur prit un an.',
        ],
      },
    },
    bench: {
      title: ['Le banc qui attendait', 'Tous les jours à neuf heures', 'Cinquante ans et un matin'],
      blurb: [
        'À dix-huit ans, ils promirent de se revoir sur un banc. L’un des deux a compté les jours.',
        'Chaque matin, un vieil homme s’assoit près d’une place vide. Il n’attend pas pour rien.',
      ],
      lines: {
        hook: [
          'Chaque matin à neuf heures, {place}, {he} s’assoit sur le même banc et garde libre la place à côté de lui.',
          'Tout le monde connaît ce vieil homme, {place}. On connaît son banc, et l’on sait que sa gauche est prise.',
        ],
        setup: [
          'Il avait dix-huit ans quand il y rencontra {she}. Elle rit de son chapeau, et il le porta toute sa vie.',
          'Il y a cinquante ans, {she} s’assit là, mangea la moitié de sa pomme et lui demanda de quoi il avait peur.',
        ],
        step: [
          'Ils eurent un été. Le dernier jour, il lui donna {token}, car il n’avait rien qui valût davantage.',
          'Cet été fut long, et bien trop court. À la fin, elle lui laissa {token}, pour qu’il se souvienne.',
        ],
        rising: [
          'Puis sa famille partit outre-mer. Je te retrouverai, cria-t-elle du train. Il répondit : Je serai ici.',
          'Son train partit à neuf heures. Sur notre banc, cria-t-elle, et le sifflet avala le jour et l’année.',
        ],
        deeper: [
          'Des lettres se perdirent, la vie alla son train. Mais à neuf heures, qu’il pleuve ou neige, il était là.',
          'Il travailla, il grisonna, il ne fut pas malheureux. Mais à neuf heures, il avait toujours rendez-vous.',
        ],
        turn: [
          'Un matin de brume, il entendit des pas lents, et une canne. Ils approchèrent et ne passèrent pas leur chemin.',
          'Au printemps dernier, une dame s’arrêta. La place est prise ? demanda-t-elle, et sa voix tremblait un peu.',
        ],
        peak: [
          'Entre eux, il y eut soudain {token.le} d’autrefois. Je suis en retard, dit {she}. Il ôta son chapeau. Pile à l’heure.',
          'Il ne put rien dire. Ils regardèrent tous deux {token.le} de leurs dix-huit ans, et c’était une réponse.',
        ],
        release: [
          'Ils parlèrent jusqu’aux réverbères. Cinquante ans tiennent en un jour, quand personne ne veut dormir.',
          'Ils ne comptèrent pas les années perdues. Ils partagèrent une pomme, et elle prit la plus grosse moitié.',
        ],
        ending: [
          'Ils sont deux sur le banc, à présent. À neuf heures, il regarde sa montre, par habitude, puis il la regarde, elle.',
          'La place de gauche est prise. De quoi avais-tu peur ? demanda-t-elle. Que tu arrives trop tôt, dit-il.',
        ],
      },
    },
    bakery: {
      title: ['La chanson d’avant le jour', 'Du pain et de la musique', 'Aucun des deux n’osait'],
      blurb: [
        'Elle cuit le pain avant l’aube, il joue au coin de la rue. Aucun n’ose parler : il faut que d’autres agissent.',
        'Une boulangère, un musicien des rues et un petit messager qui en a assez d’attendre.',
      ],
      lines: {
        hook: [
          'À quatre heures du matin, {place}, deux personnes sont debout : {she}, qui pétrit, et {he}, qui joue du violon.',
          '{she} fait le meilleur pain de la ville, et il y a une raison à cela : elle pétrit en musique.',
        ],
        setup: [
          '{he} joue {place}, sur son vieux violon, pour personne. Du moins c’est ce qu’il dit. Il joue vers le four.',
          '{he} joue {place} avant le soleil, quand nul ne peut lui lancer une pièce. Il dit que c’est pour le bon air.',
        ],
        step: [
          'Chaque jour, un pain chaud sur son étui. Chaque jour, un nouvel air pour elle. Aucun des deux ne disait mot.',
          'Il croyait que le pain venait d’un gentil vieux monsieur. Elle croyait que les airs étaient pour une autre.',
        ],
        rising: [
          'Au miroir, elle répétait : Bonjour, c’était très beau. Et chaque matin elle ne lui vendait qu’un petit pain.',
          'Il lui écrivit une lettre, puis une autre, et les cacha toutes dans son étui, sous la doublure.',
        ],
        deeper: [
          'Une seule tête savait tout : {helper}, aux premières loges, avec les miettes d’un côté, la musique de l’autre.',
          'Tout cela, {helper} le voyait, les aimait bien tous les deux, et perdait doucement patience avec eux.',
        ],
        turn: [
          'Un matin, en pleine valse, {helper.le} chipa une lettre jamais envoyée et fila tout droit, sans se retourner.',
          'Un mardi, c’en fut trop. {Helper.le} s’empara d’une lettre cachée et prit le chemin de la boulangerie.',
        ],
        peak: [
          'La musique s’arrêta net. Dans le fournil tout chaud, {she} déplia la feuille, les doigts pleins de farine.',
          '{she} la lut debout, puis une seconde fois assise. Derrière elle, les petits pains se mirent à brûler.',
        ],
        release: [
          'Quand {he} entra, hors d’haleine, elle dit : Bonjour, c’était très beau. Et tout à coup ce fut facile.',
          'Il était sur le seuil, rouge comme le four. Il y a une fausse note ligne trois, dit-elle, et elle l’embrassa.',
        ],
        ending: [
          'Le pain est toujours le meilleur. Parfois un peu brûlé. C’est signe qu’aujourd’hui il joue à l’intérieur.',
          'Une pancarte orne la vitrine : Fermé pour cause de danse. Et le premier petit pain est pour {helper.le}.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['La trouvaille', 'Pour qui est-ce donc ?', 'Ce qui attendait là'],
      blurb: [
        'Quelqu’un trouve une chose destinée à un autre et se met en route pour la lui rendre.',
        'Une étrange trouvaille, un long chemin et une question : qui donc attend-elle vraiment ?',
      ],
      lines: {
        hook: [
          'Il y a ce qui se perd, et il y a ce qui attend. Un jour, {place}, {hero} apprit la différence.',
          'Nul ne sait pourquoi {hero} passait {place} ce jour-là. Mais c’était exactement le bon moment.',
        ],
        setup: [
          'Car là où il n’y avait jamais rien eu, il y avait {thing}. Une lueur en sortait, et comme une berceuse.',
          'Et il y avait là {thing}, avec une lueur étrange et un air de berceuse, comme s’il y avait quelqu’un dedans.',
        ],
        step: [
          '{Hero.le} s’approcha. La berceuse devint triste, puis s’arrêta, comme une question restée sans réponse.',
          'Il y avait bien un nom dessus, mais la pluie l’avait effacé. Seule la dernière lettre se lisait encore.',
        ],
        rising: [
          'Tu n’es pas à moi, dit {hero.le}, mais je sais ce que c’est que d’attendre. Et les recherches commencèrent.',
          'Cela manque à quelqu’un, se dit {hero.le}. C’était une raison suffisante pour se mettre en route.',
        ],
        deeper: [
          'La recherche fut longue. Des portes se fermèrent, des têtes firent non, et les nuits étaient froides.',
          'Tout le monde en voulait, personne ne l’avait perdu. Le soir, le retour était aussi long que l’aller.',
        ],
        turn: [
          'Alors arriva {friend}, qui cherchait aussi quelque chose, sans plus se rappeler du tout quoi.',
          'Au bout du troisième jour, il y avait là {friend}, {friend:tout seul|toute seule}, qui fredonnait la même berceuse.',
        ],
        peak: [
          'Ils revinrent ensemble. Et dès que {friend.le} fut devant {thing.le}, toute la lumière s’éveilla.',
          'Quand {friend.le} aperçut {thing.le}, il y eut tant de lumière que les oiseaux se mirent à chanter.',
        ],
        release: [
          'Je l’avais {thing:laissé|laissée} là {friend:tout petit|toute petite}, dit {friend.le}, pour avoir une raison de revenir un jour.',
          'Je croyais qu’il me manquait une chose, dit {friend.le}. Il me manquait quelqu’un qui me cherche.',
        ],
        ending: [
          'Depuis, {place}, plus personne n’attend seul. Rien n’est perdu quand quelqu’un demande : c’est à qui ?',
          'On l’entend encore le soir, mais ce n’est plus une berceuse. C’est une chanson à deux, et sans dernier vers.',
        ],
      },
    },
    fear: {
      title: ['Juste assez de courage', 'L’endroit où nul n’entre', 'Trembler, et y aller quand même'],
      blurb: [
        'Il y a un endroit où notre héros n’irait jamais. Et puis un appel à l’aide vient exactement de là.',
        'Être brave, ce n’est pas ne pas avoir peur. L’histoire de genoux qui tremblent et avancent quand même.',
      ],
      lines: {
        hook: [
          'Il n’y avait au monde qu’une seule chose qui faisait peur à {hero}, et cela commençait {place}.',
          '{Hero} ne craignait ni tempête ni tonnerre. Mais {place}, là où les ombres s’allongent, c’était autre chose.',
        ],
        setup: [
          'On disait que quelque chose vivait là. Nul ne l’avait vu, et c’est pourquoi cela grandissait chaque année.',
          'Comment cela avait commencé, nul ne le savait. On faisait le tour, bien vite, sans regarder de côté.',
        ],
        step: [
          'Quelle poule mouillée, riait {friend}. Mais non, disait {hero.le}, je suis {hero:prudent|prudente}. C’est presque pareil.',
          '{Friend:seul|seule} au monde à en rire, {friend} disait : Un monstre en pantoufles, peut-être ? Et de partir là-bas.',
        ],
        rising: [
          'Puis vint la tempête, et dans le vent, de là-bas, une voix. C’était {friend.le}, qui appelait à l’aide.',
          'Ce soir-là, {friend.le} ne revint pas. De là-bas monta seulement un cri, aussi mince qu’un fil.',
        ],
        deeper: [
          'D’autres l’entendirent et fermèrent leur porte à clé. {Hero.le} compta jusqu’à dix, puis encore jusqu’à dix.',
          'Au bord se dressait une ombre. Ce n’était qu’{thing}, mais dans cette lumière on lui voyait des dents.',
        ],
        turn: [
          'Les genoux en coton, {hero.le} prit une lanterne et entra. La peur vint aussi. Elle en avait le droit.',
          'Bon, dit {hero.le} à sa peur, tu peux m’accompagner. Mais c’est moi qui marche devant, compris ?',
        ],
        peak: [
          'Il y avait {friend.le}, {friend:coincé|coincée} derrière {thing}, et tout autour rien que le vent. Aucun monstre en vue.',
          'Et au cœur du noir ? Aucun monstre. Rien qu’{thing}, en travers du chemin, et {friend.le} derrière.',
        ],
        release: [
          'Je croyais que tu avais peur, souffla {friend.le}. J’ai peur, dit {hero.le}, alors donne-moi la main.',
          'C’est toi, dit {friend.le}. Je tremble, dit {hero.le}. Oui, répondit l’autre voix, mais tu es là.',
        ],
        ending: [
          'Aujourd’hui, un chemin y passe. Il porte le nom de qui trembla le plus, et y alla quand même.',
          'Les ombres, {place}, sont toujours aussi longues. Mais la peur que l’on a traversée garde une porte ouverte.',
        ],
      },
    },
    wager: {
      title: ['Ce qu’il y a de plus précieux', 'Un pari jusqu’au soir', 'Mieux qu’une couronne'],
      blurb: [
        'Deux amis parient : qui trouvera la chose la plus précieuse avant le soir ? La fin les surprendra.',
        'Une couronne contre une chose toute simple. Qui gagnera le pari avant le coucher du soleil ?',
      ],
      lines: {
        hook: [
          'Tout commença par un pari. {Hero} et {friend} se croisèrent {place}, et l’on s’ennuyait à mourir.',
          'Ne pariez jamais avec votre meilleur ami. {Hero} et {friend} le firent pourtant, {place}, un lundi.',
        ],
        setup: [
          'Qui rapportera avant ce soir la chose la plus précieuse au monde aura gagné. Marché conclu, et tope là.',
          'Avant le coucher du soleil, c’était dit. La chose la plus précieuse l’emporte. À vos marques, partez !',
        ],
        step: [
          '{Friend.le} eut la vie facile. À midi, il y avait une couronne dans le sac, et mieux valait ne rien demander.',
          '{Friend.le} emprunta une couronne à quelqu’un qui dormait, puis s’étendit au soleil pour attendre.',
        ],
        rising: [
          '{Hero.le} chercha partout. L’or était froid, l’argent vaniteux, et les perles n’avaient rien à dire.',
          '{Hero.le} marcha, marcha, ramassa et reposa mille choses. Rien ne semblait jamais assez précieux.',
        ],
        deeper: [
          'Puis vint la pluie. {Hero.le} finit par s’asseoir, sans forces, et faillit bien laisser tomber le pari.',
          'Le soleil baissait déjà. Qu’y a-t-il que nul ne peut acheter ? {Hero.le} ne trouvait pas de réponse.',
        ],
        turn: [
          'Et il y avait là {thing}, tout simplement, dont nul ne voulait. C’est tout ce que j’ai, soupira {hero.le}.',
          'À la fin, il ne restait qu’{thing}, chose si ordinaire qu’on était passé devant toute la journée.',
        ],
        peak: [
          'Sur le chemin du retour vint la crue. {Friend.le} serrait sa couronne, et la couronne était lourde, et coulait.',
          'Puis le sol céda sous les pieds de l’autre. La couronne brillait fort, mais ne pouvait retenir personne.',
        ],
        release: [
          'Grâce à ce que nul ne voulait, {hero.le} tira, tira sans lâcher, jusqu’à la terre ferme et au fou rire.',
          'Mais il restait {thing.le}. {Hero.le} en fit un pont, et {friend.le} put regagner le soleil.',
        ],
        ending: [
          'Tu as gagné, dit {friend.le}. Non, dit {hero.le}, je n’ai rien rapporté. Je n’ai ramené que toi.',
          'Alors, qui a gagné ? Personne. Le plus précieux était assis juste à côté d’eux depuis le lundi.',
        ],
      },
    },
  },
}
