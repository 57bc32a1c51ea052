import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['De onde vem a noite', 'Quem foi atrás do escuro', 'Boa noite, pequeno andarilho'],
      blurb: [
        'Alguém bem pequeno não consegue dormir e sai à procura do lugar onde se faz a noite.',
        'De onde vem a noite, e quem acende as estrelas? Um passeio tranquilo até a beira do sono.',
      ],
      lines: {
        hook: [
          'Era uma vez, {place}, {hero} que não conseguia dormir, porque tinha uma pergunta grande demais.',
          '{Place} havia um ninho fofo e quentinho, e nele {hero}, de olhos abertos e com uma pergunta enorme.',
        ],
        setup: [
          'De onde vem a noite? Alguém deve derramá-la todo fim de tarde, pensava {hero.o}.',
          'Quem apaga o céu, e onde se guarda tanto escuro durante o dia? {Hero.o} precisava saber.',
        ],
        step: [
          'Saiu de mansinho. Perguntou primeiro ao riacho, mas ele só murmurou: venha comigo, venha comigo.',
          'Perguntou às flores, mas elas já tinham fechado o rosto, e não se acorda uma flor que dorme.',
        ],
        rising: [
          'No alto da colina estava {friend}. A noite? Estou indo justamente para lá, disse {friend.o}. Venha comigo.',
          'Na encruzilhada estava {friend}, sem pressa e de olhar bondoso. A noite? Venha, eu lhe mostro a porta.',
        ],
        deeper: [
          'Atravessaram a pontezinha na ponta dos pés. Lá embaixo, a lua tomava seu banho de toda noite.',
          'Passaram por casas que dormiam, e em cada janela uma luzinha dava boa noite e se apagava.',
        ],
        turn: [
          'Lá em cima se sentaram. Veja, disse {friend.o}, ela não cai do céu. Ela sobe de dentro da grama.',
          'É aqui, disse {friend.o}. Olhe para baixo. Primeiro escurece a grama, depois as árvores, depois o céu.',
        ],
        peak: [
          'Ela sai de todo lugar onde alguém fechou os olhos. Cada um que dorme traz uma gotinha de escuro.',
          'A noite é feita de olhos fechados. Quando já somos muitos a dormir, dá escuro para todas as estrelas.',
        ],
        release: [
          '{Hero.o} pensou nisso o caminho inteiro. Então, cochichou, hoje ainda está faltando uma gota.',
          'Então são as estrelas que esperam por mim, cochichou {hero.o}, e voltou depressa para casa.',
        ],
        ending: [
          'Enroscou-se e fechou os olhos, primeiro um, depois o outro. E lá no alto nasceu mais uma estrela.',
          'Deitou-se e fechou os olhos com força. E bem em cima do ninho se acendeu a última estrela. Boa noite.',
        ],
      },
    },
    star: {
      title: ['A estrela que caiu na grama', 'Como devolver uma estrela', 'Uma estrela no travesseiro'],
      blurb: [
        'Uma estrelinha cai do céu e queria voltar para casa. Por sorte, alguém ainda está acordado.',
        'O que fazer quando uma estrela cai a seus pés, com frio e com vergonha? Levá-la para casa, é claro.',
      ],
      lines: {
        hook: [
          'Uma noite, uma estrela escorregou. Deslizou pelo céu inteiro e caiu {place} com um chiadinho.',
          'A menor estrela do céu se debruçou demais numa noite, perdeu o equilíbrio e foi parar {place}.',
        ],
        setup: [
          'Quem a achou na grama foi {name}. Era do tamanho de uma ameixa e estava morrendo de vergonha.',
          '{name}, {hero} de galochas, pegou a estrela. Era fria como uma colher e brilhava a cada sopro.',
        ],
        step: [
          'Mostrou-lhe a cama e os livros. A estrela foi muito educada e espirrou três faíscas douradas.',
          'Fez-lhe um lugar no travesseiro. Mas a estrela não dormia: olhava e olhava para a janela.',
        ],
        rising: [
          'Nós levamos você para casa, disse {name}. Acordou {friend}, sua companhia de sempre, e foi buscar {ride}.',
          'Só havia um jeito. Atrás da casa estava {ride}, e ali {friend} já esperava a hora da partida.',
        ],
        deeper: [
          'Subiram por cima de telhados e morros, de um ganso sonolento e de uma nuvem com cheiro de chuva.',
          'A aldeia virou um colar de luzinhas. Até as montanhas pareciam dobras de um grande cobertor escuro.',
        ],
        turn: [
          'Subiram tanto que já não havia vento, só estrelas, e cada uma cantarolava a sua nota.',
          'Por fim chegaram lá onde nunca há barulho. Ali, entre milhares, havia um lugarzinho vazio.',
        ],
        peak: [
          'Era um buraquinho escuro, do tamanho de um botão. {name} ergueu a estrela, e ela se encaixou com um clique.',
          '{name} soprou a estrela uma última vez e a pôs no lugar. Na mesma hora o céu inteiro ficou pronto.',
        ],
        release: [
          'Desceram flutuando, devagar como uma pena. A estrela foi piscando atrás deles até o portão do jardim.',
          'A volta foi fácil. Bastou seguir os bocejos, um atrás do outro, até a casa quentinha.',
        ],
        ending: [
          'Desde então uma estrela brilha direto numa certa janela. Só está dizendo: boa noite, {name}. Boa noite.',
          'Se você olhar para o céu, vai achá-la: é a pequenina que pisca. Ela sabe o caminho do seu travesseiro.',
        ],
      },
    },
    dreams: {
      title: ['O trenzinho da noite', 'O trem que entrega sonhos', 'Todos a bordo do sono'],
      blurb: [
        'Toda noite um trenzinho entrega sonhos a quem dorme. Hoje sobrou um embrulho.',
        'Quando as luzes se apagam, um trenzinho começa a ronda. Ele sabe o que cada um encomendou.',
      ],
      lines: {
        hook: [
          'Quando se apaga a última luz {place}, quem prende a respiração consegue ouvir: é o trem dos sonhos.',
          'Escute. Lá longe, {place}, há um barulhinho bem de leve. É o trenzinho que entrega os sonhos.',
        ],
        setup: [
          'Ele é azul, para ninguém o ver, e anda a bocejos. Um bocejo dos bons dá para uns dez quilômetros.',
          'Tem três vagões: um para sonhos curtos, um para sonhos compridos e um para os que sabem voar.',
        ],
        step: [
          'Primeira parada, a floresta. Ali dorme {first}, que encomendou um sonho com um pote de mel sem fundo.',
          'Primeiro ele para onde ronca {first}. Aqui está, cochicha o trem: um sonho de correr, bem depressa.',
        ],
        rising: [
          'Depois é a vez de {second}, que pede sempre o mesmo: ser do tamanho de um morro, até o café da manhã.',
          'Em seguida vem {second}, do tamanho de uma noz, que ganha um sonho de gigante de pés delicados.',
        ],
        deeper: [
          'Lá vai ele pela ponte, toc, toc, toc. A lua estendeu trilhos de prata em cima da água, só para ele.',
          'Na ponte ele anda mais devagar, como toda noite, e deixa a lua passar primeiro. É questão de educação.',
        ],
        turn: [
          'Mas na última casa havia uma luz acesa. {name}, {hero} de olhos cansados, não conseguia dormir.',
          'Sobrou um embrulho. Era para {name}, {hero} que, no escuro, contava tudo o que podia dar errado.',
        ],
        peak: [
          'O trem parou debaixo da janela. Não podia fazer entregas a olhos abertos, então fez algo nunca visto.',
          'O trem não pode esperar, e mesmo assim esperou. Soltou o vapor bem devagar, para fora e para dentro.',
        ],
        release: [
          'Respire comigo, disse ele, como um trem que tem a noite toda. E os dois respiraram juntos.',
          'Para dentro e para fora. {name} respirou com ele, e sem um solavanco a cama saiu rodando pelos trilhos.',
        ],
        ending: [
          'Na terceira respiração o embrulho se abriu sozinho. O que havia lá? Feche os olhos, que você vai ver.',
          'Ninguém sabe o que havia no embrulho. Mas de manhã {name} acordou sorrindo. Agora é a sua vez.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['Duas janelas', 'A luz do outro lado', 'Um sinal de boa noite'],
      blurb: [
        'Dois desconhecidos, duas janelas, uma luz em cada uma. Por um ano se dão boa noite sem palavras.',
        'Nunca se falaram. Só davam boa noite um ao outro, com uma luzinha, de janela a janela.',
      ],
      lines: {
        hook: [
          'Durante um ano inteiro {she} e {he} se deram boa noite sem usar a voz nem uma única vez.',
          'Há duas janelas {place} que olham uma para a outra. Numa vivia {she}, e na outra, {he}.',
        ],
        setup: [
          'Começou na semana em que {she} se mudou. Sem sono, deixou a luz acesa por causa do escuro.',
          '{she} não conhecia ninguém por ali. À noite sentava-se junto ao vidro e via a chuva achar seu caminho.',
        ],
        step: [
          'Do outro lado, {he} chegou tarde, como sempre. Viu a luz dela e ergueu a sua: {light}. Uma vez só.',
          'Em frente, {he} também não dormia. Uma noite pôs {light} no parapeito, só por gentileza.',
        ],
        rising: [
          'Uma noite começaram a conversar com a luz: uma vez, olá; duas, dia difícil; três, alegria.',
          'Logo virou uma língua. Uma vez era olá, duas vezes, um dia difícil, e três vezes, alegria.',
        ],
        deeper: [
          'Conversaram assim o inverno todo, com neve ou neblina, duas luzinhas encostadas uma na outra.',
          'Ela aprendeu quando ele estava triste. Ele, quando ela lia. Ainda não tinham ouvido uma só palavra.',
        ],
        turn: [
          'Então houve uma noite em que a janela dele não se acendeu, e outra, e mais outra. {she} já não comia.',
          'Em março a luz dele não veio. Ela fez sinais até o amanhecer. O escuro em frente não disse nada.',
        ],
        peak: [
          'Na quarta noite ela correu. Pela tempestade, até o outro lado, cinco andares acima, a uma porta sem nome.',
          'Nem pegou o casaco. Saiu correndo na chuva, contou as janelas e bateu à porta de um desconhecido.',
        ],
        release: [
          'Ele abriu, pálido de febre, com um cobertor nos ombros. Uma vez é olá, disse {he}, e tentou sorrir.',
          'Estivera doente, sem forças para se levantar. Ao vê-la, bateu de leve na mão dela. Três vezes: alegria.',
        ],
        ending: [
          'Hoje uma das janelas fica sempre escura. Basta uma. Mas ele ainda dá uma batidinha antes de dormir.',
          'Agora há uma só janela acesa {place}, e nela duas sombras. Levaram um ano até a primeira palavra.',
        ],
      },
    },
    bench: {
      title: ['O banco que esperava', 'Todo dia às nove', 'Cinquenta anos e uma manhã'],
      blurb: [
        'Aos dezoito anos prometeram se reencontrar num banco. Um deles continuou contando os dias.',
        'Toda manhã um velho se senta no mesmo banco, ao lado de um lugar vazio. E não espera em vão.',
      ],
      lines: {
        hook: [
          'Toda manhã, às nove, {he} se senta no mesmo banco {place} e guarda livre o lugar ao seu lado.',
          'Todo mundo {place} conhece o velho. Conhece o banco, e sabe que à esquerda dele ninguém se senta.',
        ],
        setup: [
          'Tinha dezoito anos quando ali conheceu {she}. Ela riu do chapéu dele, e ele o usou pela vida inteira.',
          'Cinquenta anos atrás, uma moça chamada {she} sentou ali, comeu meia maçã dele e quis saber seus medos.',
        ],
        step: [
          'Tiveram um verão. No último dia ele lhe deu {token}, pois não tinha nada que valesse mais.',
          'Aquele verão foi longo, e curto demais. Quando acabou, ela levou {token}, para nunca se esquecer.',
        ],
        rising: [
          'Depois a família dela foi para além-mar. Eu acho você, gritou ela do trem. Ele disse: estarei aqui.',
          'O trem dela saiu às nove. Nos vemos no nosso banco, gritou, e o apito engoliu o dia e o ano.',
        ],
        deeper: [
          'Cartas se perderam, e a vida seguiu como costuma seguir. Mas às nove, com chuva ou neve, ele ia ao banco.',
          'Ele trabalhou, ficou grisalho e não foi infeliz. Só às nove em ponto tinha sempre um compromisso.',
        ],
        turn: [
          'Numa manhã de neblina ouviram-se passos lentos, com bengala. Vieram vindo e não passaram adiante.',
          'Na última primavera uma senhora parou diante dele. Está ocupado? perguntou, e a voz tremia um pouco.',
        ],
        peak: [
          'Na mão dela estava {token}. Cheguei atrasada, disse {she}. Ele afastou o chapéu: chegou na hora certa.',
          'Ele não conseguia falar. Entre os dois, no banco, estava {token}, e não era preciso outra resposta.',
        ],
        release: [
          'Conversaram até acenderem as luzes. Cinquenta anos cabem num dia, se ninguém quiser dormir.',
          'Não contaram os anos perdidos. Dividiram uma maçã, e ela ficou com a metade maior, como sempre.',
        ],
        ending: [
          'Agora são dois no banco. Às nove ele olha o relógio, por costume, e depois olha para ela.',
          'O lugar à esquerda está ocupado. Do que você tinha medo? perguntou ela. E ele: de que viesse cedo demais.',
        ],
      },
    },
    bakery: {
      title: ['A canção antes do sol', 'Pão e música', 'Nenhum dos dois se atrevia'],
      blurb: [
        'Ela faz pão antes do sol, ele toca na esquina. Como ninguém ousa falar, alguém precisa agir.',
        'Uma padeira, um músico de rua e um pequeno mensageiro que já esperou demais.',
      ],
      lines: {
        hook: [
          'Às quatro da manhã só duas pessoas estão acordadas {place}: {she}, que faz pão, e {he}, que toca.',
          '{she} faz o melhor pão da cidade, e isso tem uma razão: enquanto amassa, ela escuta.',
        ],
        setup: [
          '{he} se instala {place} com o velho violino e toca para ninguém. É o que ele diz. Toca na direção do forno.',
          '{he} toca {place} antes de o sol nascer, quando não há quem dê uma moeda. Diz que gosta do ar fresco.',
        ],
        step: [
          'Todo dia ele achava um pão quente no estojo. Todo dia ela ouvia uma música nova. E nenhum dizia nada.',
          'Ele achava que o pão vinha de um velhinho bondoso. Ela achava que as canções eram para outra pessoa.',
        ],
        rising: [
          'Ela ensaiava no espelho: bom dia, que música linda. E toda manhã só lhe vendia um pãozinho.',
          'Ele lhe escreveu uma carta, depois outra, e foi guardando todas sob o forro do estojo do violino.',
        ],
        deeper: [
          'Quem sabia de tudo era {helper}, que ganhava migalhas de um lado e música do outro.',
          'Tudo isso era visto por {helper}, que gostava dos dois e aos poucos ia perdendo a paciência.',
        ],
        turn: [
          'Uma manhã, no meio de uma valsa, {helper.o} agarrou uma das cartas nunca enviadas e saiu em disparada.',
          'Numa terça-feira {helper.o} se cansou, apanhou uma das cartas guardadas e foi direto para a padaria.',
        ],
        peak: [
          'A música parou. Na cozinha quente, {she} abriu a folha de papel com farinha em todos os dedos.',
          '{she} leu a carta de pé, e depois outra vez, sentada. Atrás dela os pãezinhos começavam a queimar.',
        ],
        release: [
          'Quando {he} entrou sem fôlego, ela disse: bom dia, que música linda. E de repente era tão fácil.',
          'Ele ficou à porta, vermelho como o forno. Há uma nota errada na terceira linha, disse ela, e o beijou.',
        ],
        ending: [
          'O pão ainda é o melhor da cidade. Às vezes sai meio queimado: sinal de que ele está tocando lá dentro.',
          'Na vitrine há uma placa: fechado para dançar. E o primeiro pãozinho do dia é de quem entregou a carta.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['O achado', 'Para quem será?', 'O que ali esperava'],
      blurb: [
        'Alguém encontra uma coisa que era para outra pessoa, e sai pelo mundo para entregá-la.',
        'Um achado estranho, um longo caminho e uma pergunta: por quem ele está esperando?',
      ],
      lines: {
        hook: [
          'Há coisas que se perdem. Outras esperam. Quem aprendeu a diferença, um dia, {place}, foi {hero}.',
          'Ninguém sabe o que {hero} fazia {place} naquele dia. Mas foi exatamente na hora certa.',
        ],
        setup: [
          'Ali estava {thing}, onde antes não havia nada. Brilhava um pouco e zumbia como canção de ninar.',
          'E lá estava: {thing}, coisa antiga e estranha. Brilhava e cantarolava, como se alguém morasse ali.',
        ],
        step: [
          '{Hero.o} chegou mais perto. O canto ficou triste e parou, como uma pergunta sem resposta.',
          'Havia um nome escrito, mas a chuva o tinha apagado. Só a última letra ainda se podia ler.',
        ],
        rising: [
          'Você não é para mim, disse {hero.o}, mas eu sei o que é esperar. E foi procurar de quem era.',
          'Tem dono, pensou {hero.o}, e alguém está sentindo falta. Era o que bastava para pôr o pé na estrada.',
        ],
        deeper: [
          'A busca foi longa. Portas se fecharam, cabeças disseram que não, e duas noites foram frias demais.',
          'Todos queriam, ninguém tinha perdido. Ao cair da tarde a volta já era tão longa quanto a ida.',
        ],
        turn: [
          'Então {hero.o} encontrou {friend}, que também procurava alguma coisa e já não lembrava o quê.',
          'No fim do terceiro dia apareceu {friend}, cantarolando na solidão. Era aquela mesma canção de ninar.',
        ],
        peak: [
          'Voltaram lado a lado. E quando {friend.o} chegou perto, {thing.o} acendeu de uma vez toda a sua luz.',
          'Quando {friend.o} chegou, {thing.o} brilhou tanto que até os passarinhos começaram a cantar.',
        ],
        release: [
          'Deixei aqui quando era criança, disse {friend.o}, para ter uma razão de um dia voltar.',
          'Pensei que me faltasse uma coisa, disse {friend.o}. Mas me faltava alguém que me procurasse.',
        ],
        ending: [
          'Desde aquele dia, {place} ninguém espera só. Há coisas perdidas só até perguntarem de quem são.',
          'À noitinha ainda se ouve o canto, mas já não é de ninar. É uma canção para dois, e não tem fim.',
        ],
      },
    },
    fear: {
      title: ['A coragem que bastava', 'O lugar onde ninguém entra', 'Tremendo, mas indo'],
      blurb: [
        'Há um lugar aonde o nosso herói nunca iria. E é justamente de lá que um amigo pede socorro.',
        'Ter coragem não é não ter medo. Uma história de joelhos que tremem e vão assim mesmo.',
      ],
      lines: {
        hook: [
          'Em todo este mundo, {hero} só tinha medo de uma coisa, uma única coisa, e ela começava {place}.',
          '{Hero} não temia raio nem trovão. Mas {place}, onde as sombras são mais compridas, era diferente.',
        ],
        setup: [
          'Diziam que lá vivia alguma coisa. Ninguém a tinha visto, e por isso ela crescia um pouco todo ano.',
          'Ninguém lembrava como tinha começado. Dava-se a volta depressa, sem olhar para o lado.',
        ],
        step: [
          'Que falta de coragem, riu {friend}. Não, disse {hero.o}, é prudência. É quase a mesma coisa.',
          'Só {friend} fazia piada. O que haveria lá? Um monstro de pantufas? E lá se foi, sem esperar.',
        ],
        rising: [
          'Então veio a tempestade e, com o vento, uma voz lá de dentro. Era {friend.o} que pedia socorro.',
          'Naquela mesma noite {friend.o} não voltou. Em vez disso veio um grito, fino como um fio, lá de dentro.',
        ],
        deeper: [
          'Outros também ouviram, e trancaram a porta. {Hero.o} contou até dez, e depois até dez mais uma vez.',
          'Havia alguma coisa ali na beira. Era só {thing}, mas naquela luz parecia que tinha dentes.',
        ],
        turn: [
          'Com os joelhos moles, {hero.o} pegou uma lanterna e entrou. O medo foi junto. Ele tinha licença.',
          'Pois bem, disse {hero.o} ao medo, você pode vir comigo. Mas na frente quem vai sou eu.',
        ],
        peak: [
          'Ali, atrás de uma barreira, {thing}, estava {friend.o}, e em volta só havia vento. Monstro nenhum.',
          'E no meio do escuro? Monstro nenhum. Só {thing}, no caminho do vento, e {friend.o} do outro lado.',
        ],
        release: [
          'Pensei que você tivesse medo, cochichou {friend.o}. E tenho, disse {hero.o}. Agora me dê a mão.',
          'Você veio, disse {friend.o}. Estou tremendo, disse {hero.o}. Eu sei, mas você está aqui.',
        ],
        ending: [
          'Hoje há uma trilha ali. Leva o nome de quem mais tremia e, mesmo assim, entrou.',
          'As sombras {place} continuam compridas. Mas o medo que a gente atravessa fica com uma porta.',
        ],
      },
    },
    wager: {
      title: ['A coisa mais preciosa', 'Uma aposta até o pôr do sol', 'Vale mais que uma coroa'],
      blurb: [
        'Dois amigos apostam: ganha quem achar, até o pôr do sol, a coisa mais preciosa. Não é bem assim.',
        'Uma coroa contra uma coisa bem simples. Quem ganha a aposta antes de o sol se pôr?',
      ],
      lines: {
        hook: [
          'Tudo começou com uma aposta. {Hero} e {friend} se encontraram {place} e morriam de tédio.',
          'Nunca aposte com seu melhor amigo. {Hero} e {friend} apostaram, {place}, numa segunda-feira.',
        ],
        setup: [
          'Ganha quem trouxer até o pôr do sol a coisa mais preciosa do mundo, disseram, e apertaram as mãos.',
          'Até o pôr do sol, ficou combinado. Quem trouxer a coisa mais preciosa de todas, ganha. Um, dois, já.',
        ],
        step: [
          'Para {friend.o} foi fácil. Ao meio-dia já tinha uma coroa no saco, e era melhor não perguntar de onde.',
          '{Friend.o} pegou emprestada a coroa de alguém que dormia e se deitou ao sol, esperando o prêmio.',
        ],
        rising: [
          '{Hero.o} procurou por toda parte. O ouro era frio, a prata, vaidosa, e as pérolas não diziam nada.',
          '{Hero.o} andou e andou, pegou coisas, largou coisas. Nada parecia precioso o bastante.',
        ],
        deeper: [
          'Aí choveu. Sem forças e sem um fio seco, {hero.o} parou e quase deu a aposta por perdida.',
          'O sol já descia. O que é que ninguém pode comprar? pensou {hero.o}, e não achou resposta.',
        ],
        turn: [
          'E ali estava {thing}, coisa simples, que ninguém queria. É só o que achei, suspirou {hero.o}.',
          'No fim só restava {thing}, coisa tão comum que o dia inteiro todos tinham passado sem ver.',
        ],
        peak: [
          'Na volta veio a enchente. {Friend.o} se agarrou à coroa, e a coroa era pesada e afundou.',
          'Então o chão cedeu debaixo d{friend.o}. A coroa brilhava muito, mas não segurava ninguém.',
        ],
        release: [
          'Com {thing} por apoio, {hero.o} puxou e não largou, até a dupla cair em terra firme, às gargalhadas.',
          'Quem aguentou foi {thing.o}. {Hero.o} segurou firme, e {friend.o} subiu por ali de volta ao sol.',
        ],
        ending: [
          'Você ganhou, disse {friend.o}. Não, disse {hero.o}, eu não trouxe nada. Só trouxe você de volta.',
          'E quem ganhou? Ninguém. A coisa mais preciosa estava ao lado deles desde segunda-feira.',
        ],
      },
    },
  },
}
