import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: [
        'O mar é mais estranho do que parece',
        'Segredos das profundezas',
        'Três corações e uma canção',
      ],
      blurb: [
        'Sangue azul, pais que dão à luz e uma canção que cruza o oceano: curiosidades das profundezas.',
        'Debaixo das ondas as regras são outras. O último fato é aquele que você vai contar hoje.',
      ],
      opening: [
        'Já andamos na Lua, mas a maior parte do mar ninguém nunca viu. Eis o que sabemos até agora.',
        'Mais de dois terços do planeta estão debaixo da água, e lá quase nada funciona como se espera.',
        'Prenda a respiração. Vamos descer até onde sempre viveram os vizinhos mais estranhos de todos.',
      ],
      items: {
        octopus:
          'Um polvo tem três corações e sangue azul. Dois corações servem às brânquias, e um, a todo o resto.',
        seahorse:
          'Entre os cavalos-marinhos, quem engravida é o pai. Ele pode trazer ao mundo mais de mil filhotes.',
        ridge:
          'A maior cordilheira da Terra fica debaixo da água. Ela serpenteia por sessenta e cinco mil quilômetros.',
        sharks:
          'Os tubarões são mais antigos que as árvores. Já caçavam quando não havia uma só floresta em terra.',
        plankton:
          'Mais ou menos metade do oxigênio vem do mar: quem o fabrica é o plâncton, que mal se consegue ver.',
        turtle:
          'A tartaruga marinha volta, décadas depois, à praia onde nasceu. Ela lê o magnetismo da Terra.',
        maps: 'Temos mapas melhores da Lua que do fundo do nosso mar. Quase tudo ali ainda é página em branco.',
      },
      crown:
        'E as baleias? Seu canto vai a centenas de quilômetros. Elas conversam de mar a mar, na escuridão.',
      closing: [
        'Da próxima vez que estiver na praia, escute. Talvez alguém enorme esteja contando uma longa história.',
        'O mar guarda a maioria dos seus segredos. A boa notícia: ainda sobra o que descobrir.',
        'E isso foi só o que sabemos. As coisas realmente estranhas ainda estão nadando por lá.',
      ],
    },
    space: {
      title: [
        'Fatos do espaço para se sentir pequeno',
        'Você é feito de estrelas',
        'Um dia mais longo que um ano',
      ],
      blurb: [
        'Um planeta que boiaria, pegadas que não se apagam e aquilo de que você mesmo é feito.',
        'Fatos bem curtos sobre um lugar muito grande. O último fala de você.',
      ],
      opening: [
        'Olhe para o céu hoje à noite. Quase tudo o que vai ver é mais estranho que qualquer história.',
        'O espaço começa a cem quilômetros da sua cabeça. Dali para cima, o bom senso fica em casa.',
        'O universo não liga para o que achamos normal. É justamente isso que o faz tão bonito. Vamos lá?',
      ],
      items: {
        venus:
          'Em Vênus, um dia dura mais que um ano: 243 dias terrestres para girar, e só 225 para dar a volta ao Sol.',
        footprints:
          'As pegadas na Lua continuam lá. Sem vento nem chuva, podem durar milhões e milhões de anos.',
        sunlight:
          'A luz do sol no seu rosto tem oito minutos. Se o Sol se apagasse, levaríamos esse tempo para notar.',
        saturn:
          'Saturno é tão leve para o seu tamanho que boiaria na água. Só faltaria uma banheira bem grande.',
        station:
          'Na estação espacial se veem dezesseis auroras por dia. Ela dá a volta à Terra a cada noventa minutos.',
        olympus:
          'O vulcão mais alto que conhecemos fica em Marte. Tem umas duas vezes e meia a altura do Everest.',
        leaving:
          'A Lua está indo embora, quase quatro centímetros por ano. É mais ou menos como crescem suas unhas.',
      },
      crown:
        'E o melhor ficou para o fim: o ferro do seu sangue e o cálcio dos seus ossos nasceram dentro de estrelas.',
      closing: [
        'Por isso, ao olhar o céu esta noite, não se sinta pequeno. Ali estão os seus parentes mais antigos.',
        'Você não está apenas no universo. O universo está em você, e neste momento vê um filme.',
        'Nada mau para um pouco de poeira de estrela, não é? Passe adiante a outra pessoa feita de estrelas.',
      ],
    },
    animals: {
      title: ['Os animais sabem o que você não sabe', 'O lado selvagem do normal', 'Animais inacreditáveis'],
      blurb: [
        'Eles sentem gosto com os pés, ouvem pelo chão e nunca esquecem um rosto.',
        'Seus vizinhos de pelo e pena têm talentos em que você mal vai acreditar.',
      ],
      opening: [
        'Você divide o planeta com super-heróis. Só que sem capa, e alguns moram no seu jardim.',
        'Acha que conhece os animais? Então ouça coisas que até eles contariam numa festa.',
        'A natureza já treina há bilhões de anos. Aqui vão algumas das suas ideias mais surpreendentes.',
      ],
      items: {
        bee: 'Uma abelha operária faz, na vida inteira, um doze avos de colherzinha de mel. Pense nela no café.',
        crow: 'O corvo nunca esquece um rosto. Maltrate um, e por anos ele o xinga e ainda avisa os outros.',
        butterfly:
          'A borboleta sente gosto com os pés. Basta pisar numa folha para saber se o almoço presta.',
        owl: 'A coruja não consegue mexer os olhos. Para olhar em volta, gira a cabeça em até 270 graus.',
        elephant:
          'O elefante escuta com as patas. Chamados graves correm pelo chão até amigos a quilômetros dali.',
        dog: 'O focinho de um cachorro é único como a sua impressão digital. Não há dois iguais no mundo.',
        bear: 'Debaixo do pelo branco, o urso polar é preto. Os pelos não têm cor nenhuma, e são ocos.',
      },
      crown:
        'E a andorinha-do-mar-ártica voa de polo a polo todo ano: na vida, são três idas e voltas à Lua.',
      closing: [
        'Quando se sentir comum, lembre-se: em algum lugar uma borboleta está de pé no próprio almoço, feliz.',
        'Qual deles você gostaria de ser por um dia? Escolha bem, e seja gentil com os corvos, por via das dúvidas.',
        'E eles acham que os esquisitos somos nós: andamos em duas pernas e pagamos para dormir no mato.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Três desejos numa ilha', 'Cuidado com quem naufraga com você', 'A lâmpada na praia'],
      blurb: [
        'Três náufragos, uma lâmpada, três desejos. Dois fazem um bom pedido. Aí chega a vez do terceiro.',
        'Numa ilha deserta, um mago concede um desejo a cada um. O que poderia dar errado?',
      ],
      lines: {
        hook: [
          '{First}, {second} e {third} naufragaram e foram parar numa ilha deserta muito, muito pequena.',
          'Numa ilha de um coqueiro só viviam {first}, {second} e {third}. Fazia três anos que estavam ali.',
        ],
        setup: [
          'Só havia coco para comer. No café da manhã era coco, depois sopa. A sopa também era de coco.',
          'Já sabiam de cor todas as histórias. {First.o} só conhecia duas, e as duas eram sobre sopa.',
        ],
        step: [
          '{Second.o} cuidava do calendário, {first.o} vigiava os navios, e {third.o} era responsável pelo ânimo.',
          'Aos domingos brigavam. Às segundas também. Às terças votavam para ver de quem era a vez de ter razão.',
        ],
        rising: [
          'Uma manhã a maré trouxe uma lâmpada velha. Esfregaram bem, e lá de dentro saiu um mago.',
          'Então {second.o} tropeçou numa lâmpada velha na areia, e dela saiu um mago, ainda de chinelos.',
        ],
        deeper: [
          'Ele espirrou por um bom tempo. Mil anos de poeira, disse, e ninguém nunca trouxe um paninho.',
          'Ele se espreguiçou até estalar. Já que me acordaram, disse, vamos resolver isto antes do almoço.',
        ],
        turn: [
          'Três desejos, disse ele, um para cada um. Quero ir para casa, gritou {first.o}. Puf, e sumiu.',
          'Um desejo cada um, bocejou, e depressa. Para casa, na minha aldeia, disse {first.o}, e sumiu num estalo.',
        ],
        peak: [
          'Eu também, disse {second.o}, para casa, para o meu jardim e a minha caminha! Puf. A ilha ficou em silêncio.',
          '{Second.o} nem precisou pensar: para casa, por favor, e um almoço que não seja coco! Plop.',
        ],
        release: [
          '{Third.o} olhou à esquerda. {Third.o} olhou à direita. Tanta areia, e ninguém mais para animar.',
          '{Third.o} ficou um tempo sem falar. E você? perguntou o mago. Está tão quieto por aqui, foi a resposta.',
        ],
        ending: [
          'Que solidão, suspirou {third.o}. Eu queria os meus dois amigos de volta aqui comigo. Puf.',
          'Sabe de uma coisa? disse {third.o}. Já estou com saudade. Queria os dois aqui outra vez. Plop. Plop.',
        ],
      },
    },
    errand: {
      title: ['O recado mais lento do mundo', 'É só um pulinho em casa', 'Esperando a tartaruga'],
      blurb: [
        'Um piquenique, uma coisa esquecida e uma tartaruga que se oferece para buscá-la. Haja paciência.',
        'Só esqueceram uma coisinha. A tartaruga já volta. Com certeza a tartaruga já volta.',
      ],
      lines: {
        hook: [
          '{First}, {second} e uma tartaruga foram fazer um piquenique {place}. Por causa da tartaruga, levaram quatro dias.',
          'Um belo dia {first}, {second} e uma tartaruga saíram para um piquenique {place}. Chegaram uma semana depois.',
        ],
        setup: [
          'Estenderam a toalha, tiraram tudo da cesta, e {first.o} perdeu a cor. Esquecemos {thing.o}!',
          'Estava tudo ali, o queijo, o bolo, a limonada. Só {thing.o} tinha ficado em casa, em cima da mesa.',
        ],
        step: [
          'Piquenique sem isso, disse {second.o}, é só ficar sentado no chão. Todos concordaram na hora.',
          'Olharam um para o outro por muito tempo. Depois, sabe-se lá por quê, os dois olharam para a tartaruga.',
        ],
        rising: [
          'Eu vou, disse a tartaruga. Mas prometam que não tocam no bolo até eu voltar. Prometido?',
          'Está bem, disse a tartaruga, eu vou buscar. Mas ninguém come uma migalha antes de eu chegar.',
        ],
        deeper: [
          'Prometeram. A tartaruga sumiu atrás das moitas, e eles se deitaram para olhar as nuvens.',
          'Palavra de honra, disseram. A tartaruga assentiu e partiu, e as folhas se fecharam devagar atrás dela.',
        ],
        turn: [
          'Passou um dia. Dois dias. O queijo começou a andar sozinho. Promessa é promessa, disse {first.o}.',
          'Veio a noite, a manhã, e a noite outra vez. A qualquer momento ela chega, diziam no quinto dia.',
        ],
        peak: [
          'Depois de uma semana as barrigas roncavam mais alto que trovão. Aconteceu alguma coisa, disse {second.o}.',
          'No décimo dia {second.o} já não parava em pé. Ela não volta mais, disse {first.o} com um fio de voz.',
        ],
        release: [
          'Só uma fatia, disse {first.o}. A tartaruga entenderia. E estenderam a mão para o bolo.',
          'Já esperamos bastante, decidiram. De mãos trêmulas, tiraram o bolo da caixa.',
        ],
        ending: [
          'Então uma voz saiu das moitas: eu sabia! Se vocês vão trapacear, aí é que eu não vou mesmo!',
          'Arrá! gritou a tartaruga, pulando de trás da árvore. Estão vendo? É por isso que ainda não fui!',
        ],
      },
    },
    stars: {
      title: ['O que as estrelas lhe dizem?', 'Uma dedução brilhante', 'Uma noite na barraca'],
      blurb: [
        'Uma mente brilhante e seu paciente ajudante vão acampar. À noite ele pergunta o que dizem as estrelas.',
        'Dois campistas, um céu cheio de estrelas e uma pergunta. A resposta está mais perto do que pensam.',
      ],
      lines: {
        hook: [
          '{Hero}, o mais esperto do país, foi acampar {place} com {helper} que se chamava {name}.',
          'Era uma vez {hero} e {helper}, de nome {name}, que foram acampar {place} num fim de semana.',
        ],
        setup: [
          '{Hero.o} explicava o fogo, a sopa e o musgo. {name} fazia o fogo, a sopa e montava a barraca.',
          'O dia inteiro {hero.o} dava aulas sobre a natureza, e {name} montava a barraca. Era uma boa barraca.',
        ],
        step: [
          'Observar é tudo, disse {hero.o} na sobremesa. Você olha, meu caro amigo, mas nunca vê.',
          'A maioria olha, disse {hero.o} com sopa no queixo, mas poucos reparam. {name} não disse nada.',
        ],
        rising: [
          'Deram boa noite e entraram na barraca. Logo só se ouviam dois roncos bem diferentes.',
          'Comeram demais, riram um pouco e foram dormir. {name} deixou o mapa, as botas e a lanterna em fila.',
        ],
        deeper: [
          'No escuro piou uma coruja, e algo se mexeu no mato. O vento soprava no acampamento, bem fresquinho.',
          'De madrugada ouviu-se um barulho, como de alguém que se esforça muito para não fazer barulho.',
        ],
        turn: [
          'Horas depois, {hero.o} cutucou o companheiro. {name}, olhe para o céu. Me diga, o que você vê?',
          'Às três da manhã {hero.o} o acordou. Depressa, {name}. Olhe para cima. O que isso lhe diz?',
        ],
        peak: [
          'Vejo milhões de estrelas, disse {name}. Algumas devem ter planetas, e em algum deles talvez haja vida.',
          '{name} pensou bastante. Pela lua já passa das três, disse, e amanhã vai fazer um dia lindo.',
        ],
        release: [
          'E me diz que somos pequenos, que o mundo é grande e que temos sorte de estar aqui. E ao senhor?',
          'E também, acrescentou comovido, como somos minúsculos debaixo deste céu. E ao senhor, o que diz?',
        ],
        ending: [
          '{Hero.o} ficou um momento calado. {name}, seu gênio, disse ele. Me diz que roubaram a nossa barraca.',
          '{Hero.o} deu um longo suspiro. A mim, caro {name}, diz que um ladrão agora tem uma bela barraca.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: ['Ganhe o dia antes do café', 'Pequenas regras para um bom dia', 'Um dia melhor já hoje'],
      blurb: [
        'Sem mágica nem banho gelado às cinco: poucas regrinhas que lhe devolvem uma hora por dia.',
        'Pequenos hábitos, grande efeito. A última dica é a que mantém vivas todas as outras.',
      ],
      opening: [
        'Você não precisa de outra vida. Precisa de alguns minutos melhores. Estes são os que mais contam.',
        'Dias bons não são acaso. São feitos de coisas bem pequenas, e dá para começar hoje à noite.',
        'Todos temos as mesmas vinte e quatro horas. Veja como recuperar algumas, sem nenhum estresse.',
      ],
      items: {
        twoMinutes:
          'O que leva menos de dois minutos, faça já. Só anotar para depois já custa mais do que isso.',
        hardFirst:
          'Faça primeiro o mais difícil, antes de ler qualquer mensagem. O resto do dia desce a ladeira.',
        evening: 'Separe a roupa e arrume a bolsa na véspera. De manhã cedo ninguém é bom em tomar decisões.',
        phone:
          'Deixe o celular dormir em outro cômodo. Você pega no sono mais cedo e tem de levantar para desligá-lo.',
        walk: 'Travou? Caminhe dez minutos. As boas ideias gostam de pernas e fogem de quem fica parado.',
        water: 'Beba um copo de água antes do primeiro café. Você acaba de passar oito horas sem uma gota.',
        three:
          'Escreva três tarefas para o dia, não dez. Três feitas valem mais que dez que encaram você à noite.',
      },
      crown:
        'E a mais importante: nunca pule um bom hábito duas vezes. Uma é descuido. Duas já é um novo hábito.',
      closing: [
        'Escolha só uma e comece amanhã. Daqui a um mês você nem vai lembrar como era antes.',
        'Não tente tudo de uma vez. Uma pedrinha no lugar certo muda o curso de um riacho inteiro.',
        'Nada disso é difícil. É esse o segredo: o que é fácil se faz, e o que se faz vai somando.',
      ],
    },
    home: {
      title: ['Truques de casa que funcionam', 'Menos bagunça, mais dinheiro', 'Sua casa vai agradecer'],
      blurb: [
        'Nunca mais procurar as chaves, desperdiçar menos, gastar menos: truques para uma casa mais calma.',
        'Dicas que sua avó já sabia. E a última vale dinheiro de verdade.',
      ],
      opening: [
        'Uma casa tranquila não é questão de dinheiro. É questão de alguns bons hábitos. Vamos abrir a porta.',
        'Quase toda bagunça vem dos mesmos buracos. Veja como tapá-los, um truquezinho de cada vez.',
        'Ou a casa trabalha para você, ou você para a casa. Com estes truques dá para trocar os papéis.',
      ],
      items: {
        keys: 'Dê às chaves uma tigela ao lado da porta, e mais nenhum lugar. Nunca mais vai procurá-las.',
        wait: 'Espere três dias antes de comprar o que não precisa. A maioria das vontades não vive tanto.',
        photo:
          'Antes de desmontar qualquer coisa, tire uma foto: cabos, estantes, máquinas. Você vai precisar dela.',
        double: 'Cozinhe o dobro e congele a metade. Num dia ruim, o seu eu de ontem lhe serve o jantar.',
        light:
          'Tenha lanterna, pilhas e água numa caixa e teste tudo uma vez por ano. Tempestade não marca hora.',
        plug: 'Antes de chamar o técnico, veja a tomada, o fusível e o filtro. Quase sempre é um dos três.',
        oneOut:
          'Para cada coisa nova que entra, uma velha sai. Seus armários vão ter sempre o mesmo tamanho.',
      },
      crown:
        'E com o dinheiro: primeiro guarde, depois gaste o que sobrar. Na ordem inversa nunca sobra nada.',
      closing: [
        'Comece pela tigela das chaves. Leva um minuto e vai lhe poupar dias da sua vida.',
        'Experimente só um hoje. Ordem não é talento. É uma fila de pequenas decisões que se tomam uma vez.',
        'Uma casa não precisa ser perfeita. Basta que deixe você dormir bem e sair na hora de manhã.',
      ],
    },
    people: {
      title: [
        'Como ser lembrado com carinho',
        'Palavras pequenas, portas grandes',
        'Frases que abrem corações',
      ],
      blurb: [
        'Guardar nomes, acalmar uma briga, pedir desculpas direito: regrinhas para lidar com gente.',
        'Ninguém nasce bom com gente. São poucos hábitos, e o último leva só um minuto.',
      ],
      opening: [
        'Lidar bem com gente não é dom. São poucos hábitos, e ninguém precisa falar alto para isso.',
        'As pessoas esquecem o que você sabe. Não esquecem como se sentiram a seu lado. Funciona assim.',
        'As melhores ferramentas para lidar com gente são de graça, não pesam e quase ninguém usa. Até agora.',
      ],
      items: {
        names: 'Ao ouvir um nome, repita-o logo. Muito prazer, Ana. Desse jeito ele fica guardado na cabeça.',
        angry:
          'Escreva a mensagem furiosa, mas não mande. Durma primeiro. No café da manhã você a apaga com gosto.',
        ear: 'Quando alguém se queixar, pergunte: quer ajuda ou quer ouvidos? Isso salva a noite dos dois.',
        praise:
          'Elogie as pessoas pelas costas. Quase sempre elas ficam sabendo, e aí o elogio vale o dobro.',
        pause:
          'Conte até três antes de responder. Muita gente só diz o importante depois do primeiro silêncio.',
        sorry:
          'Uma boa desculpa não tem mas. Sinto muito, o erro foi meu. Ponto final. O truque todo é esse.',
        question:
          'Não dê conselho logo de cara. Faça mais uma pergunta. Quase todos acham a resposta ao explicar.',
      },
      crown: 'E o principal: neste instante você está pensando em alguém. Ligue. Hoje. Leva só um minuto.',
      closing: [
        'Não vai lembrar tudo. Lembre uma coisa: seja a pessoa ao lado de quem você gostaria de sentar.',
        'Na primeira vez pode parecer estranho. Na segunda já é carinho. Depois, é simplesmente você.',
        'A gentileza é a única habilidade que cresce quando se dá aos outros. Experimente hoje mesmo.',
      ],
    },
  },
}
