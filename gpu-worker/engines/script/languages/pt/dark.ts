import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Três batidas à meia-noite', 'Ninguém à porta', 'A casa que recebia visitas'],
      blurb: [
        'Toda noite alguém bate três vezes numa porta isolada. Um dia, a neve mostra quem era.',
        'Três batidas por noite, e nunca um rosto. Até que a primeira neve cai e conta a verdade.',
      ],
      lines: {
        hook: [
          'Toda noite, três minutos depois da meia-noite, alguém batia na última casa {place}. Três vezes.',
          'Três batidas. Toda noite, logo depois da meia-noite, na última casa {place}, onde nenhum caminho chega.',
        ],
        setup: [
          '{name}, {hero} que não temia quase nada, abria sempre. Lá fora havia só o frio e o escuro.',
          'Nas primeiras noites, {name} correu para abrir. Nem um rosto, nem uma luz, nem um sopro. Só o escuro.',
        ],
        step: [
          'Os vizinhos davam de ombros. É o vento, diziam, embora tivessem pregado as próprias janelas.',
          'Ela pendurou um sino na maçaneta e vigiou até o amanhecer. O sino não se mexeu nem uma vez.',
        ],
        rising: [
          'Então parou de abrir. Ficava junto da vela, contava as batidas e aprendeu a esperar pelo silêncio.',
          'Começou a escutar melhor. Eram batidas lentas, pacientes, de visita que tem todo o tempo do mundo.',
        ],
        deeper: [
          'Na nona noite, a terceira batida não veio. E esperar por ela foi pior do que ouvir todas as outras.',
          'A cada noite soavam um pouco mais perto, como se a porta fosse ficando mais fina no escuro.',
        ],
        turn: [
          'Aí nevou. De manhã ela viu as pegadas, descalças e estreitas, que se afastavam da sua porta.',
          'Veio a primeira neve. Ao amanhecer, um só rastro de pés descalços ia da sua porta até as árvores.',
        ],
        peak: [
          'Procurou na neve o rastro de quem tinha chegado. Não havia. Fosse quem fosse, só tinha ido embora.',
          'Procurou o rastro de ida até a casa e não achou. Ninguém tinha vindo. Alguém tinha saído.',
        ],
        release: [
          'Naquelas noites todas, ninguém pedia para entrar. Alguma coisa aqui dentro pedia para sair.',
          'As batidas nunca vieram de fora. O tempo todo batiam por dentro, implorando para ir embora.',
        ],
        ending: [
          'Naquela noite {name} enfim dormiu bem. À meia-noite e três, lá do frio, bateram para voltar.',
          'A casa estava vazia, enfim em silêncio. Até que, depois da meia-noite, a maçaneta girou devagar.',
        ],
      },
    },
    mirror: {
      title: ['O espelho adiantado', 'Sete segundos', 'Não compre este espelho'],
      blurb: [
        'Um espelho antigo mostra a sala com segundos de atraso. Uma noite, começa a mostrá-la antes.',
        'Ele levou o espelho quase de graça. No começo o reflexo era lento. Depois, passou à frente.',
      ],
      lines: {
        hook: [
          'O espelho custou uma ninharia. O vendedor, {place}, só avisou: nunca deixe que ele passe à sua frente.',
          '{name} achou o espelho {place}, encostado num muro, com um bilhete: é seu, mas não olhe duas vezes.',
        ],
        setup: [
          '{name}, {hero} sem paciência para superstições, pendurou o espelho no corredor e esqueceu o aviso.',
          'Ficou bonito no corredor. {name}, {hero} que vivia só, gostou de ter um segundo rosto em casa.',
        ],
        step: [
          'Ele era lento, só isso. O homem levantava a mão, e o reflexo levantava a dele um instante depois.',
          'No terceiro dia ele notou. Bocejou, virou o rosto, e no vidro continuava bocejando.',
        ],
        rising: [
          'O reflexo se atrasava. Ele pegou um relógio: sete segundos. Na noite seguinte eram cinco, depois dois.',
          'Ele contou. Sete segundos de atraso na segunda, quatro na terça. O reflexo estava chegando perto.',
        ],
        deeper: [
          'Na sexta-feira foi pontual, como qualquer espelho honesto. Ele dormiu ao lado e não sonhou com nada.',
          'Por uma noite foi um espelho comum. Ele quase riu, e o espelho riu exatamente ao mesmo tempo.',
        ],
        turn: [
          'Então o vidro se mexeu primeiro. O reflexo virou-se para a porta, e só depois ele ouviu o passo.',
          'No sábado o reflexo piscou, e só depois ele. Já não estava atrasado. Tinha passado à frente.',
        ],
        peak: [
          'Sete segundos adiantado. Ele se viu olhar por cima do próprio ombro e viu a boca se abrir para gritar.',
          'No vidro ele se viu empalidecer, recuar e erguer os dois braços contra alguma coisa às suas costas.',
        ],
        release: [
          'Restavam sete segundos. Ele os gastou mal: ficou olhando para o espelho, e não para a sala.',
          'Sete segundos são muito tempo. Ele não se virou. Não conseguia parar de ver o que ia fazer.',
        ],
        ending: [
          'O espelho está à venda outra vez. Dizem que está vazio, mas de vez em quando alguém bate no vidro.',
          'Acharam o corredor em ordem e o espelho limpo. Lá dentro, bem pequeno, um homem espera a sua vez.',
        ],
      },
    },
    scratching: {
      title: ['O que espera atrás da porta', 'Aquele que dormia junto ao fogo', 'Me deixe entrar'],
      blurb: [
        'Uma tempestade, uma cabana isolada e um fiel companheiro arranhando a porta. Ou será que não?',
        'Na pior noite do ano, algo arranha a porta para entrar. Sabe o nome dele e não tem pressa.',
      ],
      lines: {
        hook: [
          'Quem vive {place} só com {pet} por companhia tem uma regra: depois que escurece, a porta não se abre.',
          '{name} tinha um só amigo {place}, {pet}, e uma só regra: depois do pôr do sol, a porta não se abre.',
        ],
        setup: [
          'Naquele ano a tempestade veio cedo. Às seis já era noite, e {name}, {hero}, ficou sozinho junto ao fogo.',
          'Numa noite de novembro o temporal sacudia o telhado, e {name}, {hero}, chegou a cadeira mais perto do fogo.',
        ],
        step: [
          'Tinha cozinhado para dois, como sempre, e posto uma tigela no chão, ao lado das pedras quentes.',
          'Cantarolou para não ouvir o vento e pôs uma segunda tigela bem perto da lareira.',
        ],
        rising: [
          'Perto da meia-noite ouviu arranhões na madeira, bem embaixo. Claro, pensou, {pet.o} ainda está lá fora.',
          'Então algo arranhou a porta, baixinho, com cuidado. É {pet.o}, pensou ele, {pet:coitado|coitada}, com um tempo desses.',
        ],
        deeper: [
          'Gemia tal e qual um amigo com frio. Ele já estava com a mão no ferrolho quando se lembrou da regra.',
          'Bons amigos sabem esperar, mas este não parava. Arranhava como se contasse as tábuas, uma a uma.',
        ],
        turn: [
          'Pela fresta viu pelo molhado e dois olhos conhecidos. Sorriu e estendeu a mão para puxar o ferrolho.',
          'Espiou pela fechadura. Pelo, chuva e os olhos que ele amava. Riu de si mesmo e segurou o ferrolho.',
        ],
        peak: [
          'Atrás dele, junto ao fogo, alguém suspirou. Ele se virou. Lá estava {pet.o}, no quentinho, em sono profundo.',
          'Foi quando veio um bocejo da lareira. Ali, nas pedras mornas, dormia {pet.o}, desde o começo da noite.',
        ],
        release: [
          'Bem devagar ele soltou o ferrolho. Do outro lado, bem devagar, alguma coisa soltou a maçaneta.',
          'Ele não se mexeu. Lá fora o gemido parou, como quem larga uma ferramenta que não serviu.',
        ],
        ending: [
          'Por um tempo só se ouviu a chuva. Depois, do escuro, na voz dele mesmo, veio: me deixe entrar, {name}.',
          'Calou-se até o amanhecer. Então falou com a voz da mãe dele: {name}, está tão frio aqui fora.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: ['O ladrão que só levava brilho', 'O caso das chaves sumidas', 'Um ladrão muito pequeno'],
      blurb: [
        'Chaves, moedas e colheres somem de noite, sem nenhuma fechadura forçada. Alguém segue o brilho.',
        'Algo rouba tudo o que reluz, e ninguém vê nada. A pista termina na janela mais improvável.',
      ],
      lines: {
        hook: [
          'Primeiro foi uma chave. Depois uma colher de prata, uma aliança, uma moeda. Nada arrombado, nada quebrado.',
          'Dezenove furtos num mês, e sempre igual: uma janela aberta um palmo e um objeto brilhante a menos.',
        ],
        setup: [
          'Mandaram chamar {name}, {hero} de um dom raro: sabia ficar parado por mais tempo que qualquer ladrão.',
          '{name}, {hero} com um caderno e os pés frios, aceitou o caso porque ninguém mais acreditava nele.',
        ],
        step: [
          'Fez uma lista. Não faltava nada caro, só o que brilhava. Um ladrão que não sabe contar, anotou.',
          'Os ricos suspeitavam dos pobres, e os pobres, dos ricos. {name} mediu as janelas. Mal passava uma mão.',
        ],
        rising: [
          'Poliu uma colher até brilhar feito estrela, deixou-a {place} e se escondeu atrás de um barril.',
          'A armadilha era simples: um botão reluzente {place}, bastante luar e uma noite inteira sem dormir.',
        ],
        deeper: [
          'Passou da meia-noite, da uma, das duas. O mundo dormia, e a neblina começou a lhe pregar peças.',
          'Choveu. Ele pensou na cama quentinha e em quanta gente esperta estaria rindo dele naquela hora.',
        ],
        turn: [
          'Às três, algo se mexeu. Não era gente, de jeito nenhum. Era {culprit}, com o tesouro na boca.',
          'Então chegou o ladrão, sem máscara e sem barulho: {culprit}, com toda a calma, apanhou o prêmio.',
        ],
        peak: [
          'Ele foi atrás por cima de muros e por baixo de carroças, até uma janela onde ainda ardia uma vela fraca.',
          'E lá se foi, com {name} no encalço, atravessando jardins, até a última casa, onde havia uma luz acesa.',
        ],
        release: [
          'Lá dentro uma velha que mal enxergava virava chaves e colheres à luz da vela, uma por uma.',
          'Uma velha estava de cama. {Culprit.o} pôs o presente na coberta, onde já brilhavam outros trinta.',
        ],
        ending: [
          'Num inverno ela lhe dera comida, e a dívida era paga em luz. {name} fechou o caso: ladrão não encontrado.',
          'Um dia ela lhe salvara a vida. {name} escreveu no relatório: aqui não há ladrão, só alguém que agradece.',
        ],
      },
    },
    letters: {
      title: ['Cartas com data de amanhã', 'O remetente sem nome', 'Doze cartas'],
      blurb: [
        'Todo ano, no mesmo dia, chega uma carta sem remetente, com data de amanhã. E sempre acerta.',
        'Alguém lhe escreve uma vez por ano e sabe o que o dia seguinte vai trazer. Quem segura a pena?',
      ],
      lines: {
        hook: [
          'A carta chegava todo ano na mesma manhã. Sem selo, sem remetente, e com a data do dia seguinte.',
          'Uma vez por ano havia uma carta no tapete. A tinta seca, o papel velho, e a data, sempre a de amanhã.',
        ],
        setup: [
          '{name}, {hero}, guardava todas. Vá no segundo barco, dizia uma. O primeiro afundou em menos de uma hora.',
          'Uma linha só, e sempre certa. Não empreste dinheiro a ele. Ligue para sua irmã. {name} aprendeu a obedecer.',
        ],
        step: [
          'Perguntou no correio, perguntou aos vizinhos. Ninguém tinha visto vivalma chegar à sua porta.',
          'Certa vez passou a noite acordada para flagrar quem era. Piscou ao amanhecer, e lá estava a carta.',
        ],
        rising: [
          'A décima segunda era diferente. Dizia: venha {place.ate} no fim da tarde, e traga {thing.o} do sótão.',
          'Veio então a décima segunda, mais longa: esteja {place} ao anoitecer, e traga {thing.o} do sótão.',
        ],
        deeper: [
          'Por pouco não ficou em casa. Mas não se discute com a mão que já nos salvou a vida três vezes.',
          'As mãos lhe tremiam ao se arrumar. Fazia doze anos que queria ver quem tanto se importava com ela.',
        ],
        turn: [
          'Não havia ninguém na neblina. Só uma pedra solta e, debaixo da pedra, uma caixa de lata vazia.',
          'Estava sozinha. Chamou, e ninguém respondeu. A seus pés, uma pedra parecia mais solta que as outras.',
        ],
        peak: [
          'Era do tamanho exato para {thing.o}. Na tampa havia doze folhas em branco, uma caneta e um bilhete.',
          'Havia ali uma caixa de lata, com espaço para {thing.o}, uma caneta e doze folhas de papel em branco.',
        ],
        release: [
          'O bilhete dizia: agora você sabe o que precisava ouvir. Enfim reconheceu a letra. Era a dela.',
          'Pegou a caneta para testar, escreveu o nome e ficou sem ar. A caligrafia era a mesma das cartas.',
        ],
        ending: [
          'Então se sentou e escreveu a uma moça assustada, doze anos antes: vá no segundo barco.',
          'Naquela noite {name} escreveu a primeira. Em algum lugar do passado, uma menina esperava o correio.',
        ],
      },
    },
    ice: {
      title: ['A coroa que derreteu', 'Roubada de uma torre trancada', 'Sem rastros na neve'],
      blurb: [
        'Um tesouro some de uma torre trancada, e em volta a neve está lisa. Só sobrou um pouco de água.',
        'Uma porta, uma chave, neve fresca em volta, e a coroa sumiu. A resposta estava à vista de todos.',
      ],
      lines: {
        hook: [
          'Às dez, a coroa de vidro estava na torre. Ao amanhecer tinha sumido, e a porta seguia trancada.',
          'Uma torre, uma porta, uma chave. De manhã a coroa de vidro tinha sumido, e nada estava quebrado.',
        ],
        setup: [
          'O dono, {owner} com muitas dívidas, a tinha mostrado aos convidados à luz de uma única vela.',
          'Na véspera, {owner} a tinha mostrado a quarenta convidados {place}. Ninguém pôde tocar nela.',
        ],
        step: [
          'Brilhava como nada neste mundo, juravam os convidados, tão clara que quase parecia respirar.',
          'Valia um reino, dizia ele. E na semana anterior a tinha posto no seguro, bem por esse valor.',
        ],
        rising: [
          'Os guardas passaram a noite na escada. Não ouviram nada além de um gotejar lento, já de madrugada.',
          'A única chave estava no pescoço do dono. Os guardas não dormiram, e ninguém passou por eles.',
        ],
        deeper: [
          'Lá fora a neve estava alta e lisa. Por ali não passou ladrão, a não ser um ladrão sem peso.',
          'Nem escada, nem corda, nem pegada. Em volta da torre a neve era um lençol em que ninguém dormiu.',
        ],
        turn: [
          'Então veio {name}, {hero} que nunca procurava ladrões. Procurava o que estava ali e sobrava.',
          '{name}, {hero} de poucas palavras, não quis saber o que faltava. Quis saber o que não estava ali antes.',
        ],
        peak: [
          'Havia água na mesa. Não muita, só uma roda de água e, ao lado dela, uma vela queimada até o fim.',
          'Ele se ajoelhou e tocou o chão. Estava molhado. Depois olhou para a vela e começou a sorrir.',
        ],
        release: [
          'Ninguém roubou a coroa, disse ele. Ela foi embora sozinha, gota por gota. Era feita de gelo.',
          'Aqui nunca houve ladrão, disse ele. O senhor a esculpiu em gelo, e uma vela morna fez o resto.',
        ],
        ending: [
          '{Owner.o} ficou branco como a neve. O melhor esconderijo para uma mentira, disse {name}, é bem frio.',
          '{Owner.o} não disse nada. {name} pôs o chapéu: da próxima vez use vidro, que guarda melhor os segredos.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['O casaco na lápide', 'Ela só queria ir para casa', 'A passageira da chuva'],
      blurb: [
        'Ele deu carona a uma desconhecida na chuva e lhe emprestou o casaco. No outro dia foi buscá-lo.',
        'Dizem que ali não se deve parar à noite. Ele parou, por bondade. Foi assim que soube do resto.',
      ],
      lines: {
        hook: [
          'Dizem que, em noite de chuva, {place} não se deve parar o carro, seja quem for que levante a mão.',
          'Todo mundo aqui conhece alguém que a viu {place}, esperando debaixo da chuva, sem casaco nenhum.',
        ],
        setup: [
          '{name}, {hero} a caminho de casa, não conhecia a história. Viu {guest} na beira da estrada e freou.',
          'Numa noite de outubro, {name}, {hero}, viu {guest} à luz dos faróis. Era um bom homem. Parou.',
        ],
        step: [
          'Ela se sentou atrás e disse um endereço em voz baixa. Tinha as mãos, ele notou, brancas como papel.',
          'Falou pouco. Quando ele perguntou o que fazia ali tão tarde, ela disse: estou tentando ir para casa.',
        ],
        rising: [
          'Ela tremia, e ele lhe deu o casaco. O aquecedor estava no máximo, e mesmo assim o hálito dele virava nuvem.',
          'Fez tanto frio no carro que o vidro congelou por dentro. Sem dizer nada, ele lhe passou o casaco.',
        ],
        deeper: [
          'Ela perguntou que horas eram, e depois perguntou em que ano estavam. Ele riu. Ela não.',
          'Numa das curvas ela virou o rosto. Foi aqui, disse. Ele olhou, mas só conseguiu ver a chuva.',
        ],
        turn: [
          'No portão ele olhou para trás. O banco estava molhado e vazio. Uma velha abriu e se apoiou na porta.',
          'Quando parou, ela já não estava, e nenhuma porta se abrira. Bateu na casa. Uma velha atendeu.',
        ],
        peak: [
          'O senhor é o quinto, disse ela. Era a minha filha. Morreu {place}, hoje faz vinte anos.',
          'Ela tirou um retrato da parede. Era esta? Minha filha, disse. Aconteceu {place}, há muito tempo.',
        ],
        release: [
          'Ela lhe disse onde procurar. De manhã ele achou o casaco na colina, dobrado sobre uma lápide.',
          'Ele só acreditou quando viu o túmulo. O casaco estava sobre a pedra, bem dobrado, e seco.',
        ],
        ending: [
          'Ele o deixou lá. Dizem que ela já não treme de frio, mas ainda levanta a mão quando chove.',
          'No bolso havia um bilhete: obrigada, foi o primeiro a querer saber meu nome. Ele só o tinha pensado.',
        ],
      },
    },
    nightTrain: {
      title: ['O trem depois do último trem', 'Fora do horário', 'Plataforma zero'],
      blurb: [
        'Depois do último trem ainda vem um. Não está em nenhum horário, e seus passageiros nunca descem.',
        'Ela perdeu o último trem. Então veio outro, iluminado, quentinho e cheio de gente conhecida.',
      ],
      lines: {
        hook: [
          'Os ferroviários não gostam do assunto, mas pergunte aonde vai o trem que vem depois do último trem.',
          'Nesta cidade há um trem a mais. Passa depois da meia-noite e não aparece em horário nenhum.',
        ],
        setup: [
          '{name}, {hero} com uma mala pesada, tinha perdido o último. Sentou-se no banco e ficou contando a chuva.',
          'Há alguns anos, {name}, {hero}, adormeceu na plataforma. Acordou quando os trilhos começaram a zumbir.',
        ],
        step: [
          'Não havia mais ninguém ali, só {omen}, que olhava para os trilhos como se também esperasse.',
          'No fim da plataforma estava {omen}. Olhou para ela, depois para o escuro, e para ela outra vez.',
        ],
        rising: [
          'Chegou sem barulho, dourado e quente. Todas as janelas estavam acesas, e em cada uma havia um rosto.',
          'O trem deslizou como um navio, com todas as janelas acesas. As portas se abriram num suspiro.',
        ],
        deeper: [
          'Ela os conhecia. O padeiro que morreu na primavera. A velha professora. Sorriam e lhe abriam lugar.',
          'Lá dentro alguém acenou. Era o avô, com o paletó bom, aquele com que o tinham enterrado.',
        ],
        turn: [
          'Já tinha um pé no degrau. Lá dentro era tão quentinho, e alguém lhe guardava um lugar na janela.',
          'Venha, disse uma voz de que ela sentia falta havia anos. Ela ergueu a mala e segurou o corrimão.',
        ],
        peak: [
          'O guarda levantou a lanterna e olhou longamente o bilhete. Não é o seu, disse. Ainda não.',
          'Um velho guarda a deteve. Virou uma página do livro, correu o dedo pelos nomes e fez que não.',
        ],
        release: [
          'O dia a encontrou {place}, andando, molhada até os ossos. Nunca na vida gostou tanto de sentir frio.',
          'As portas se fecharam. Ela ficou {place} até o céu clarear, e chorou sem saber por quem.',
        ],
        ending: [
          'Ela guardou o bilhete. Tem uma data. Nunca o mostrou a ninguém, e nesse dia ela nunca viaja.',
          'Hoje ela só pega o trem da manhã. Mas guardam o lugar dela na janela, e o guarda sabe o seu nome.',
        ],
      },
    },
    deep: {
      title: ['O que vive lá embaixo', 'Aquilo que os traz de volta', 'Não reme à noite'],
      blurb: [
        'Há cem anos ninguém se afoga ali, e ninguém quer dizer por quê. Uma noite, um barco vai perguntar.',
        'Dizem que alguma coisa vive lá embaixo. E também que é por causa dela que todos voltam para casa.',
      ],
      lines: {
        hook: [
          'Não saia de barco à noite, é o que se diz {place}. Não porque você se afogaria. Porque não conseguiria.',
          'Há cem anos que {place} ninguém se afoga. A gente daqui não gosta que lhe perguntem a razão.',
        ],
        setup: [
          'Todo domingo os velhos deixam pão na margem. Os moços riem, mas nenhum deles come desse pão.',
          'Toda casa mantém uma janela escura do lado da água. É só por educação, dizem os mais velhos.',
        ],
        step: [
          'Minha avó viu a coisa uma vez. Era comprida como a igreja, dizia, e tinha uns olhos muito tristes.',
          'Pergunte a três pessoas o que é, e virão três respostas, cada uma contada em voz mais baixa.',
        ],
        rising: [
          '{name}, {hero} que queria provas, pegou um barco, uma lanterna e uma câmera e saiu sob a lua.',
          'Num outono, {name}, {hero} vindo de longe, riu da história e saiu de barco para fotografar o nada.',
        ],
        deeper: [
          'Por uma hora só houve água. Depois o barco passou a subir e descer, como sobre algo que respira.',
          'No meio da água ele apagou a luz. Debaixo do barco, bem no fundo, outra luz se apagou também.',
        ],
        turn: [
          'A tempestade veio de um céu limpo. Uma onda só, e lá se foram o barco, a lanterna e as provas.',
          'Aí o vento virou. O barco rolou como quem dorme, e o frio se fechou por cima da cabeça dele.',
        ],
        peak: [
          'Afundando, ele viu tudo. Do escuro, com os olhos abertos, subia {creature}, coisa antiga como as pedras.',
          'Já contava os últimos segundos quando {creature} surgiu debaixo dele, imensa sombra sem pressa.',
        ],
        release: [
          'De manhã o acharam na margem, enrolado em algas como num cobertor. Alguém o tinha agasalhado.',
          'Acordou em areia seca, com o relógio inteiro. Da água até seus pés corria um rastro largo e molhado.',
        ],
        ending: [
          'A câmera estava ao lado. Tinha uma foto só: ele, dormindo, visto do lado da água.',
          'Nunca contou o que viu. Mas todo domingo compra dois pães, e volta para casa com um só.',
        ],
      },
    },
  },
}
