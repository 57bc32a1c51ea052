import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['O ano sem verão', '1816: o verão foi cancelado', 'Um vulcão e um monstro'],
      blurb: [
        'Em 1816 nevou em junho. Como um vulcão do outro lado do mundo nos deu um monstro famoso.',
        'Uma montanha explode, o verão não vem, e numa casa junto a um lago uma jovem tem um pesadelo.',
      ],
      lines: {
        hook: [
          'Em junho de 1816 caiu neve nos campos da Nova Inglaterra. Aquele seria chamado o ano sem verão.',
          'Em 1816 o verão não veio. Na Europa e na América, lavradores viram os campos gelar em junho.',
        ],
        setup: [
          'A culpada era uma montanha. Em abril de 1815, o Tambora, na atual Indonésia, foi pelos ares.',
          'Um ano antes, em abril de 1815, o Tambora, na Indonésia, teve a maior erupção de que há registro.',
        ],
        step: [
          'O estrondo foi ouvido a mais de dois mil quilômetros. Oficiais acharam que eram canhões de um navio.',
          'Longe dali, oficiais britânicos ouviram trovões, pensaram em canhões e mandaram barcos atrás da batalha.',
        ],
        rising: [
          'A poeira e o enxofre subiram às alturas, se espalharam pelo globo e enfraqueceram a luz do sol.',
          'Um véu de gotículas envolveu a Terra inteira. O sol ficou pálido, e os poentes ardiam como fogo.',
        ],
        deeper: [
          'Da Irlanda à China, as colheitas falharam. A aveia ficou tão cara que muitos não podiam ter cavalo.',
          'A lavoura apodreceu na chuva. O pão dobrou de preço, cavalos morreram de fome, famílias foram embora.',
        ],
        turn: [
          'Naquele junho frio, amigos ficaram presos em casa junto ao lago de Genebra. Lord Byron propôs: contos de terror.',
          'No lago de Genebra chovia sem parar. Entediado, Lord Byron desafiou os hóspedes a inventar um conto de fantasmas.',
        ],
        peak: [
          'Mary, de dezoito anos, não dormia por causa de um pesadelo. Em 1818 o mundo pôde lê-lo: Frankenstein.',
          'Uma jovem de dezoito anos, que conhecemos por Mary Shelley, começou ali a escrever Frankenstein.',
        ],
        release: [
          'Em junho de 1817, Karl Drais saiu de Mannheim sobre duas rodas, um veículo que dispensava aveia.',
          'Um ano depois, em 1817, o inventor Karl Drais mostrou uma máquina de duas rodas: a avó da bicicleta.',
        ],
        ending: [
          'Uma montanha explodiu. Da sua sombra saíram a fome e também um monstro que nunca mais morreu.',
          'O céu voltou a se abrir. Mas todo arrepio com Frankenstein traz um pouco daquele verão perdido.',
        ],
      },
    },
    truce: {
      title: ['A noite em que as armas se calaram', 'Natal de 1914', 'Noite feliz na terra de ninguém'],
      blurb: [
        'Véspera de Natal de 1914, frente ocidental. Alguém começa a cantar, e o outro lado responde.',
        'Em 1914, por um dia, inimigos se deram as mãos entre as trincheiras. Ninguém tinha mandado.',
      ],
      lines: {
        hook: [
          'Na véspera do Natal de 1914, em Flandres, uma sentinela britânica viu luzes na trincheira inimiga. Não atirou.',
          'É 24 de dezembro de 1914. Nas trincheiras da frente ocidental, alguém começa a cantar.',
        ],
        setup: [
          'Ouviram que no Natal estariam em casa. Em vez disso, havia lama e centenas de milhares de mortos.',
          'A guerra tinha cinco meses. As linhas estavam tão próximas que cada lado ouvia o outro tossir.',
        ],
        step: [
          'De casa vinham pacotes: tabaco, pudim e, para cada soldado britânico, a caixinha de latão da princesa Mary.',
          'Naquele dia tinham chegado pacotes dos dois lados, com cartas e tabaco, e a chuva tinha virado geada.',
        ],
        rising: [
          'Os alemães tinham recebido pinheirinhos. Puseram velas neles e os colocaram em cima do parapeito.',
          'As luzes eram velas. Soldados alemães tinham posto arvorezinhas de Natal na beira da trincheira.',
        ],
        deeper: [
          'Por cima do arame veio um canto: Stille Nacht. Os outros o conheciam. Para nós, é Noite feliz.',
          'Um lado cantava, o outro aplaudia e cantava a seguinte. Por horas nada mais atravessou o arame.',
        ],
        turn: [
          'Ao amanhecer, homens saíram sem fuzil, com as mãos para o alto. Ninguém atirou. Outros os seguiram.',
          'De manhã, uns poucos se levantaram à vista de todos. Nada era mais perigoso. Não houve um só tiro.',
        ],
        peak: [
          'No meio do caminho apertaram as mãos. Trocaram botões, charutos e fotos. Alguns até chutaram uma bola.',
          'Na terra de ninguém, inimigos cortavam o cabelo uns dos outros, trocavam tabaco por geleia e jogavam bola.',
        ],
        release: [
          'Também enterraram seus mortos, lado a lado, e junto a alguns túmulos o mesmo salmo soou em duas línguas.',
          'Juntos enterraram os que havia semanas jaziam entre as linhas. Depois voltaram às suas trincheiras.',
        ],
        ending: [
          'Os generais proibiram que se repetisse. Ainda assim, por um dia, uns cem mil homens escolheram a paz.',
          'A guerra durou mais quatro anos. Mas ficou registrado: uma vez ela parou, porque alguém cantou.',
        ],
      },
    },
    landing: {
      title: ['Treze minutos até a Lua', 'Alarme sobre a Lua', 'O pouso que quase não houve'],
      blurb: [
        'Julho de 1969: na descida até a Lua soa um alarme, e o combustível está acabando.',
        'O primeiro pouso na Lua ficou a segundos de ser cancelado. Foi por um triz.',
      ],
      lines: {
        hook: [
          'Em 20 de julho de 1969, a dez quilômetros da Lua, acendeu-se um alarme que nenhum dos dois conhecia.',
          '20 de julho de 1969. Dois homens caem em direção à Lua, e o computador começa a acusar um erro.',
        ],
        setup: [
          'Neil Armstrong e Buzz Aldrin tinham deixado a Terra quatro dias antes, no maior foguete de seu tempo.',
          'Quatro dias antes, um foguete da altura de um prédio de trinta e seis andares os levara da Flórida.',
        ],
        step: [
          'Michael Collins girava acima deles, sozinho. Atrás da Lua, ninguém na Terra podia ouvi-lo ou ajudá-lo.',
          'Em órbita, Michael Collins esperava na nave-mãe. Se eles não decolassem, voltaria sozinho para casa.',
        ],
        rising: [
          'Doze zero dois, dizia o painel: tarefas demais ao mesmo tempo. Houston tinha segundos para decidir.',
          'Alarme 1202. O computador estava sobrecarregado. Em Houston, um jovem engenheiro viu sua lista e disse: sigam.',
        ],
        deeper: [
          'O computador aguentou. O programa, da equipe de Margaret Hamilton, largou o miúdo e manteve o vital.',
          'A equipe de Margaret Hamilton tinha previsto isso: o programa soltou o que não importava e seguiu voando.',
        ],
        turn: [
          'Então Armstrong olhou para fora. Iam direto para uma cratera cheia de pedras do tamanho de carros.',
          'Mas o piloto automático os levava para um campo de rochas. Armstrong assumiu os comandos com a própria mão.',
        ],
        peak: [
          'Seguiu voando, à procura de chão liso, e Houston contava o combustível. Sessenta segundos. Trinta.',
          'Seu pulso foi a cento e cinquenta. Sessenta segundos de combustível, disse o rádio. Depois: trinta.',
        ],
        release: [
          'Poeira, uma luz azul, silêncio. Depois a voz calma: a Águia pousou. Em Houston voltaram a respirar.',
          'Luz de contato, disse Aldrin. Aqui já tinha gente ficando azul, disse Houston. Voltamos a respirar.',
        ],
        ending: [
          'Seiscentos milhões de pessoas viram o primeiro passo. Quase ninguém sabia por quão pouco tinha sido.',
          'As pegadas ainda estão lá. Nenhum vento as apagará, e ninguém vai cobrar o combustível gasto.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Sempre em último lugar', 'A corredora que chegava por último', 'Corra assim mesmo'],
      blurb: [
        'Ela era sempre a última a chegar. O que fez com isso pode mudar o seu jeito de ver a derrota.',
        'Todos a conheciam por chegar em último. Até o dia em que mais ninguém quis correr.',
      ],
      lines: {
        hook: [
          'Eram quarenta na corrida {place}, e todo ano {name} chegava em quadragésimo lugar. Todo santo ano.',
          'Quem queria saber se a corrida {place} tinha acabado esperava por {name}. Ela era sempre a última.',
        ],
        setup: [
          'Uns aplaudiam por pena, outros já tinham ido embora. Na chegada já dobravam as mesas.',
          'Ela ouviu as risadas enquanto tiravam a faixa. Não era por maldade. Era pior do que isso.',
        ],
        step: [
          'Em casa ela abriu um caderno e escreveu nele um único número: o seu tempo. Não o lugar. Só o tempo.',
          'Naquela noite fez uma regra: de hoje em diante só preciso vencer uma corredora, a que mora no meu espelho.',
        ],
        rising: [
          'Desde então se levantava antes do sol. Na chuva, na geada, nos dias em que a cama a segurava com dois braços.',
          'Toda manhã, às cinco, quando os outros se viravam na cama, {name} amarrava os tênis. Ninguém via. Tudo bem.',
        ],
        deeper: [
          'Caiu, mancou, praguejou. E toda noite o número no caderno era um segundo menor do que na véspera.',
          'Uma vez foi {rival} que a ultrapassou sem esforço nenhum. Ela riu até ter de parar. Depois continuou.',
        ],
        turn: [
          'Veio então o ano da tempestade. Na largada, os favoritos olharam para o céu e ficaram no carro.',
          'No dia da corrida caiu um temporal. Um por um desistiram, todos por motivos muito sensatos.',
        ],
        peak: [
          '{name} tinha corrido cem manhãs como aquela. Baixou a cabeça e fez o que sempre fazia.',
          'Mau tempo? Ela não tinha treinado em outra coisa. Pela primeira vez a chuva corria do lado dela.',
        ],
        release: [
          'Chegou em terceiro. Ninguém dobrou mesa nenhuma. Ficaram de pé na chuva, e dessa vez sem pena.',
          'Não ganhou naquele dia. Chegou em quinto, anotou seu tempo e chorou, porque era o melhor de todos.',
        ],
        ending: [
          'O talento decide quem é rápido hoje. Quem volta amanhã decide o resto. Amarre os tênis.',
          'Você não escolhe o lugar em que chega. Escolhe estar de novo na largada. Um dia isso vai bastar.',
        ],
      },
    },
    trees: {
      title: ['Uma árvore por dia', 'O homem que plantava sombra', 'Uma floresta feita de segundas-feiras'],
      blurb: [
        'Ele plantou uma árvore por dia onde nada jamais tinha crescido. Riram dele por uns dez anos.',
        'O que pode um só contra um deserto de pó? Uma árvore. E amanhã, mais uma.',
      ],
      lines: {
        hook: [
          'Quando {name} plantou sua primeira árvore {place}, ali só havia pedras, poeira e vento.',
          'Ali, {place}, não crescia nada. Por isso todos acharam tanta graça quando {name} comprou uma pá.',
        ],
        setup: [
          'Era {hero} sem dinheiro e sem plano, mas tinha uma regra: uma árvore por dia. Não duas. E nunca nenhuma.',
          'Uma árvore por dia, disse {name}, {hero} de mãos ásperas. É pouco, disseram. Não, disse ele, é tudo.',
        ],
        step: [
          'Chamavam-no o jardineiro das pedras. As crianças contavam seus galhos secos e rolavam de rir.',
          'O senhor não vai viver para ver essa sombra, gritou um vizinho. Ele fez que sim e foi buscar água.',
        ],
        rising: [
          'As cem primeiras morreram. Das outras cem, quase todas. Ele aprendeu com cada uma e cavou mais fundo.',
          'De cada dez árvores o vento levava nove. Ele plantou a décima junto a uma pedra, e a seguinte também.',
        ],
        deeper: [
          'Certas noites ele fazia as contas. Não fechavam. De manhã pegava a pá e não fazia conta nenhuma.',
          'No quinto ano veio a seca. Ele carregou água para as últimas quarenta, dois baldes de cada vez.',
        ],
        turn: [
          'Até que um dia, entre as folhas ralas, apareceu {guest}. Alguém acreditava nele. Era a primeira vez.',
          'E um dia {guest} se mudou para lá, sem pedir licença. {name} largou a pá e ficou muito tempo parado.',
        ],
        peak: [
          'Trinta anos depois eram onze mil árvores. O vento tinha de dar a volta, e voltou a chover.',
          'Dez mil manhãs depois havia uma floresta. Tinha neblina própria, uma nascente e muito que contar.',
        ],
        release: [
          'As crianças que riam agora traziam seus filhos. Brincavam numa sombra que ninguém julgara possível.',
          'Quem mais tinha rido veio, já muito velho, e se sentou. Aqui é fresco, disse. Foi só isso.',
        ],
        ending: [
          'Como se planta uma floresta? perguntaram os repórteres. {name} lhes deu uma pá. Assim, disse. Hoje.',
          'A melhor hora foi trinta anos atrás. A segunda melhor é esta manhã. Para isso basta uma árvore.',
        ],
      },
    },
    falls: {
      title: ['Noventa e nove quedas', 'A centésima tentativa', 'Cair é metade do voo'],
      blurb: [
        'Alguém que deveria voar vive caindo. Noventa e nove vezes. Até que vem a tempestade.',
        'Todos sabem voar, menos um. A história da tentativa que ninguém mais estava contando.',
      ],
      lines: {
        hook: [
          '{Place} vivia {hero} que não sabia voar. Já tinha tentado noventa e nove vezes, e contava todas.',
          'Noventa e nove vezes {hero} saltou da árvore mais alta {place}. Noventa e nove vezes achou o chão.',
        ],
        setup: [
          'Os outros voavam como quem respira. É fácil, gritavam lá de cima, que é o pior conselho que existe.',
          'Talvez você seja de andar, diziam os outros com carinho. {Hero.o} agradecia e subia de novo na árvore.',
        ],
        step: [
          'A última tentativa acabou numa roseira. Doeu em lugares novos, e isso também era um tipo de progresso.',
          'Uma vez caiu num bolo. Outra, numa vaca que dormia. Aprendeu muito sobre pousos e nada sobre voar.',
        ],
        rising: [
          'Só {friend} nunca ria. Hoje você caiu mais devagar, disse {friend.o}, eu contei até três.',
          'Havia {friend} que assistia a tudo e disse: você já não cai para baixo. Você está caindo para a frente.',
        ],
        deeper: [
          'De noite olhava as estrelas. Elas não caem, pensava. Ou então são muito boas nisso.',
          'Quis desistir. Mas de tanto subir tinha ficado tão forte que ficar no chão já não tinha graça.',
        ],
        turn: [
          'Então veio a tempestade. A água subiu e, numa pedra no meio do nada, ficou {friend.o}, sem saída.',
          'Uma noite veio a enchente. De uma pedra {friend.o} chamava, e os outros não se atreviam a voar.',
        ],
        peak: [
          'Não contou. Nem pensou em voar. Pensou só em quem estava lá embaixo, {friend.o}, e saltou.',
          'Voar com esse vento? diziam os outros. Mas quem caiu em todos os ventos os conhece pelo nome.',
        ],
        release: [
          'Só ao chegar à pedra percebeu: não tinha havido chão. Você está voando, disse {friend.o}.',
          'Chegou à pedra com uma corda, e ali aguentaram até o dia. Você se esqueceu de cair, disse {friend.o}.',
        ],
        ending: [
          'Noventa e nove quedas não foram noventa e nove erros. Foram as primeiras lições. Você está perto.',
          'Hoje ensina os pequenos. A primeira aula é sempre a mesma: olhem, é assim que se cai direito.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['O navio que foi trocado', 'Você ainda é você?', 'Tábua por tábua'],
      blurb: [
        'Um navio é consertado tábua por tábua até não restar nada do velho. É o mesmo? E você, é?',
        'Uma pergunta de dois mil anos, que começa numa tábua podre e termina em você.',
      ],
      lines: {
        hook: [
          'No porto de Atenas havia um navio que todos conheciam. Um dia alguém perguntou se ele ainda estava lá.',
          'Quanto se pode trocar de uma coisa antes que ela desapareça? Os gregos perguntaram isso de um navio.',
        ],
        setup: [
          'Tinha trazido de Creta o herói Teseu, conta Plutarco, e os atenienses o guardavam em sua honra.',
          'Era o navio de Teseu, o que lutou com o Minotauro. A cidade, diz Plutarco, o conservou por séculos.',
        ],
        step: [
          'Madeira apodrece. Por isso, cada vez que uma tábua amolecia, um carpinteiro punha outra no lugar.',
          'Um ano foi o mastro, outro, os remos. Ninguém notava mudança. Era apenas um bom cuidado, afinal.',
        ],
        rising: [
          'Por fim não restou uma só tábua velha. É o mesmo navio, diziam uns. É uma cópia, diziam outros.',
          'Veio então o dia em que se trocou a última das tábuas antigas, e os filósofos começaram a brigar.',
        ],
        deeper: [
          'Muito depois, Thomas Hobbes complicou: e se alguém guardasse as tábuas e montasse um segundo navio?',
          'Suponha, disse Hobbes, que alguém junte toda a madeira velha e a monte de novo. Qual é o verdadeiro?',
        ],
        turn: [
          'O navio é a madeira? Então cada conserto o destrói. É a forma? Então poderia haver dois deles.',
          'Se o que conta é a madeira, ele se foi há muito tempo. Se é a forma, não pode envelhecer nunca.',
        ],
        peak: [
          'Agora olhe para a sua mão. A maior parte da pele tem poucas semanas. Ninguém lhe perguntou se ainda é você.',
          'E você? Sua pele se renova em semanas, seus ossos, em anos. Neste momento você está no estaleiro.',
        ],
        release: [
          'Talvez sejamos menos uma coisa e mais um rio: a água é sempre outra, o nome é sempre o mesmo.',
          'Talvez o que fica não seja a madeira, e sim a viagem: uma longa história em que cada tábua soube da próxima.',
        ],
        ending: [
          'Você não é as suas tábuas. É a mão que continua consertando. E então, o que vai trocar hoje?',
          'O navio seguiu viagem enquanto eles discutiam. Talvez seja a resposta: é o mesmo enquanto navega.',
        ],
      },
    },
    butterfly: {
      title: ['A pergunta da borboleta', 'Quem está sonhando quem?', 'Zhuangzi acorda'],
      blurb: [
        'Um sábio sonha que é uma borboleta. Depois acorda, e alguma coisa já não é tão certa.',
        'Há mais de dois mil anos um homem adormeceu na China. A pergunta dele ainda está acordada.',
      ],
      lines: {
        hook: [
          'Há mais de dois mil anos, na China, um homem adormeceu, e até hoje não acordou por completo.',
          'O sonho mais curto da filosofia tem mais de dois mil anos e pesa menos do que uma folha.',
        ],
        setup: [
          'Chamava-se Zhuangzi. Gostava de rir, tinha poucas coisas e desconfiava de tudo o que era certo.',
          'Zhuangzi era um pensador que preferia um rio lamacento a qualquer palácio. Num dia quente, deitou-se e dormiu.',
        ],
        step: [
          'Sonhou que era uma borboleta. Ali não tinha nome, nem deveres, nem passado. Só asas e luz.',
          'No sonho ele tinha asas. Ia de flor em flor, satisfeito, e não seguia nada além de si mesmo.',
        ],
        rising: [
          'A borboleta não sabia de nenhum Zhuangzi. Nem sentia falta dele. Para quê? Ela tinha o vento.',
          'Nem uma vez pensou: sou um homem que sonha. Pensava, como pensam as borboletas: vermelho, amarelo, vermelho.',
        ],
        deeper: [
          'Era tão real quanto este instante é para você. Os sonhos são assim: nunca parecem sonhos.',
          'O sol era quente, o néctar, doce. Se aquilo não era real, o que é que torna as coisas reais?',
        ],
        turn: [
          'Então acordou, e ali estava ele: Zhuangzi, de braços pesados e manto velho, sem dúvida nenhuma.',
          'De repente estava outra vez na grama, um velho de pernas duras. E com ele acordou uma pergunta.',
        ],
        peak: [
          'Fui um homem que sonhou ser borboleta? Ou sou agora uma borboleta que sonha que é um homem?',
          'Qual de nós dois, perguntou, é o sonho? Ela sou eu, ou sou eu o seu sono numa tarde quente?',
        ],
        release: [
          'Você pode se beliscar. Mas mão sonhada também belisca. Não há porta de onde se vejam os dois lados.',
          'Ele não chamou isso de erro. Chamou de mudança das coisas: ora isto, ora aquilo, e tudo verdade.',
        ],
        ending: [
          'Esta noite, ao adormecer, pergunte baixinho: qual de nós está acordando agora? E não tema a resposta.',
          'Talvez não importe qual é o real. Talvez o que importe seja voar bem, enquanto durar.',
        ],
      },
    },
    cave: {
      title: ['Sombras na parede', 'O prisioneiro que se virou', 'Para fora da caverna'],
      blurb: [
        'Numa caverna, pessoas tomam sombras pelo mundo. Uma delas se vira. Platão falava de nós.',
        'E se tudo o que você viu até hoje fosse só uma sombra? Um homem se virou e olhou.',
      ],
      lines: {
        hook: [
          'Imagine ter passado a vida olhando para uma parede. Platão imaginou, há dois mil e quatrocentos anos.',
          'Uma caverna, um fogo e uma parede. Platão não precisou de mais para descrever a vida humana inteira.',
        ],
        setup: [
          'Numa caverna há pessoas presas desde a infância, de modo que só veem uma coisa: a parede em frente.',
          'Ali há pessoas que nunca viraram a cabeça. Elas não sofrem. Simplesmente não conhecem outra coisa.',
        ],
        step: [
          'Atrás delas arde um fogo. Diante dele passam figuras, e na parede caminham as suas sombras.',
          'Pela rocha passam sombras: um cavalo, um jarro, uma árvore. Para elas não são sombras. São o mundo.',
        ],
        rising: [
          'Elas têm especialistas. Quem adivinha qual sombra vem depois ganha aplausos e passa por sábio.',
          'Dão nomes às sombras e brigam por causa deles. Há prêmios para quem as conhece melhor.',
        ],
        deeper: [
          'Um dia alguém é solto. Ele se vira, e a primeira coisa que aprende é que a verdade dói nos olhos.',
          'Então um deles é libertado e obrigado a ficar de pé. O fogo o cega. Ele quer voltar ao seu lugar.',
        ],
        turn: [
          'Tropeçando, ele sobe e sai. No começo só suporta a noite e as estrelas refletidas na água.',
          'A subida é dura. Lá fora não vê nada, de tanta claridade. Depois, devagar, chegam as cores.',
        ],
        peak: [
          'E então ele vê uma árvore. Não a sombra de uma árvore. Para diante dela e chora, porque ela tem folhas.',
          'Por fim ergue os olhos, vê o sol e compreende: todas as sombras lá embaixo eram emprestadas dele.',
        ],
        release: [
          'Ele desce para contar. No escuro tropeça, e os outros riem: lá em cima você estragou os olhos.',
          'Ele volta para soltar os outros. Não lhe agradecem. Ninguém gosta de ouvir que a parede é uma parede.',
        ],
        ending: [
          'Hoje a nossa parede cabe no bolso e tem luz própria. É uma boa caverna. Você já se virou hoje?',
          'As correntes, aliás, nunca foram muito fortes. Segundo Platão, tudo começa virando a cabeça.',
        ],
      },
    },
  },
}
