import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: [
        'El mar es más raro de lo que crees',
        'Secretos de lo profundo',
        'Tres corazones y una canción',
      ],
      blurb: [
        'Sangre azul, padres que dan a luz y una canción que cruza un océano: datos de las profundidades.',
        'Bajo las olas las reglas son otras. El último dato se lo contarás hoy mismo a alguien.',
      ],
      opening: [
        'Hemos pisado la Luna, pero casi todo el mar no lo ha visto nadie. Esto es lo que sabemos por ahora.',
        'Más de dos tercios del planeta están bajo el agua, y allá abajo casi nada funciona como esperas.',
        'Contén el aliento. Vamos a bajar a donde siempre han vivido nuestros vecinos más extraños.',
      ],
      items: {
        octopus:
          'El pulpo tiene tres corazones y la sangre azul. Dos sirven a las branquias, y el otro, a todo lo demás.',
        seahorse:
          'Entre los caballitos de mar es el padre quien queda embarazado. Puede dar a luz a más de mil crías.',
        ridge:
          'La cordillera más larga de la Tierra está bajo el agua. Serpentea a lo largo de sesenta y cinco mil kilómetros.',
        sharks:
          'Los tiburones son más antiguos que los árboles. Ya cazaban cuando en tierra no había ni un solo bosque.',
        plankton:
          'Más o menos una de cada dos veces que respiras, es gracias al mar: el plancton da la mitad del oxígeno.',
        turtle:
          'La tortuga marina vuelve, décadas después, a la playa donde nació. Lee el magnetismo de la Tierra.',
        maps: 'Tenemos mejores mapas de la Luna que del fondo del mar. Casi todo sigue siendo una página en blanco.',
      },
      crown:
        '¿Y las ballenas? Su canto llega a cientos de kilómetros. Charlan de mar a mar, en plena oscuridad.',
      closing: [
        'La próxima vez que estés en la orilla, escucha. Quizá alguien muy grande esté contando una larga historia.',
        'El mar se guarda casi todos sus secretos. La buena noticia: aún queda algo por descubrir para ti.',
        'Y estos eran solo los datos que conocemos. Los raros de verdad siguen nadando por ahí abajo.',
      ],
    },
    space: {
      title: ['Datos del espacio que dan vértigo', 'Estás hecho de estrellas', 'Un día más largo que un año'],
      blurb: [
        'Un planeta que flotaría, huellas que no se borran y la materia de la que estás hecho.',
        'Datos cortos sobre un lugar muy grande. El último trata de ti.',
      ],
      opening: [
        'Mira hacia arriba esta noche. Casi todo lo que verás es más raro que cualquier historia que lo cuente.',
        'El espacio empieza a cien kilómetros de tu cabeza. De ahí en adelante, el sentido común se queda en casa.',
        'Al universo no le importa lo que nos parece normal. Por eso es tan maravilloso. ¿Todo listo?',
      ],
      items: {
        venus:
          'En Venus un día dura más que un año: 243 días nuestros para girar una vez y 225 para rodear el Sol.',
        footprints:
          'Las huellas de la Luna siguen allí. Sin viento ni lluvia, pueden durar millones de años.',
        sunlight:
          'La luz del Sol en tu cara tiene ocho minutos. Si el Sol se apagara, tardaríamos ese tiempo en notarlo.',
        saturn: 'Saturno es tan ligero para su tamaño que flotaría en el agua. Solo falta una bañera enorme.',
        station:
          'Desde la estación espacial se ven dieciséis amaneceres al día. Da la vuelta al mundo en noventa minutos.',
        olympus:
          'El volcán más alto que conocemos está en Marte. Mide unas dos veces y media lo que mide el Everest.',
        leaving:
          'La Luna nos deja, a casi cuatro centímetros por año. Es más o menos lo que te crecen las uñas.',
      },
      crown:
        'Y lo mejor para el final: el hierro de tu sangre y el calcio de tus huesos se forjaron dentro de estrellas.',
      closing: [
        'Así que esta noche, al mirar el cielo, no te sientas poca cosa. Estás mirando a tus parientes más antiguos.',
        'No solo estás en el universo. El universo está en ti y, en este momento, está viendo un vídeo.',
        'Nada mal para un poco de polvo de estrellas, ¿verdad? Cuéntaselo a alguien hecho de lo mismo.',
      ],
    },
    animals: {
      title: [
        'Los animales saben algo que tú no',
        'El lado salvaje de lo normal',
        'Siete animales increíbles',
      ],
      blurb: [
        'Saborean con los pies, oyen a través del suelo y nunca olvidan una cara.',
        'Tus vecinos de pelo y pluma tienen talentos que jamás habrías imaginado.',
      ],
      opening: [
        'Compartes planeta con auténticos superhéroes. Solo que no llevan capa, y algunos viven en tu jardín.',
        '¿Crees que conoces a los animales? Aquí van datos de los que ellos mismos presumirían en una fiesta.',
        'La naturaleza lleva unos cuantos miles de millones de años practicando. Aquí van ideas muy suyas.',
      ],
      items: {
        bee: 'Una abeja obrera hace en toda su vida una doceava parte de cucharadita de miel. Recuérdala al desayunar.',
        crow: 'Los cuervos no olvidan una cara. Trata mal a uno, y te regañará durante años y se lo dirá a los demás.',
        butterfly:
          'Las mariposas saborean con las patas. Les basta pisar una hoja para saber si la comida vale la pena.',
        owl: 'Un búho no puede mover los ojos. Para mirar a su alrededor gira la cabeza hasta 270 grados.',
        elephant:
          'Los elefantes oyen con los pies. Sus llamadas graves viajan por el suelo a amigos a kilómetros de allí.',
        dog: 'La huella de la nariz de un perro es tan única como tu huella dactilar. No hay dos narices iguales.',
        bear: 'Bajo su pelaje blanco, el oso polar tiene la piel negra. Los pelos no tienen color y están huecos.',
      },
      crown:
        'Y el charrán ártico vuela de polo a polo cada año: en una vida, tres veces ida y vuelta a la Luna.',
      closing: [
        'Si te sientes del montón, recuerda: en algún lugar una mariposa está de pie en su almuerzo, y es feliz.',
        '¿Cuál te gustaría ser por un día? Elige bien y, por si acaso, sé amable con los cuervos.',
        'Y ellos piensan que los raros somos nosotros: andamos en dos patas y pagamos por dormir en el bosque.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Tres deseos en una isla', 'Mira bien con quién naufragas', 'La lámpara de la playa'],
      blurb: [
        'Tres náufragos, una lámpara, tres deseos. Dos eligen bien. Luego le toca el turno al tercero.',
        'En una isla desierta, un mago concede un deseo a cada uno. ¿Qué podría salir mal?',
      ],
      lines: {
        hook: [
          '{First}, {second} y {third} naufragaron, y el mar los dejó en una isla desierta muy pequeña.',
          'En una isla con una sola palmera vivían {first}, {second} y {third}. Llevaban allí tres años.',
        ],
        setup: [
          'No había más que cocos. Para desayunar, coco, y después sopa. La sopa también era de coco.',
          'Ya se sabían todas sus historias. {First.el} solo tenía dos, y las dos trataban de sopa.',
        ],
        step: [
          '{Second.el} llevaba el calendario, {first.el} buscaba barcos, y {third.el} se ocupaba de los ánimos.',
          'Los domingos discutían. Los lunes también. Los martes votaban a quién le tocaba tener razón.',
        ],
        rising: [
          'Una mañana la marea trajo una vieja lámpara. La frotaron bien, y de ella salió un mago.',
          'Entonces {second.el} tropezó con una vieja lámpara, y salió un mago, todavía en zapatillas.',
        ],
        deeper: [
          'Estornudó un buen rato. Mil años de polvo, dijo, y a nadie se le ocurre traer un trapo.',
          'Se estiró hasta que algo crujió. Me han despertado, dijo, así que acabemos antes de comer.',
        ],
        turn: [
          'Tres deseos, dijo, uno por cabeza. ¡Quiero irme a casa!, gritó {first.el}. Puf, y desapareció.',
          'Un deseo cada cual, bostezó, y rapidito. A mi pueblo, dijo {first.el}, y se esfumó con un plop.',
        ],
        peak: [
          '¡Yo también!, dijo {second.el}. ¡A casa, a mi jardín y a mi cama blandita! Puf. La isla quedó en silencio.',
          '{Second.el} no lo pensó: a casa, por favor, y de comer cualquier cosa que no sea coco. Plop.',
        ],
        release: [
          '{Third.el} miró a la izquierda. {Third.el} miró a la derecha. Tanta arena, y nadie a quien animar.',
          '{Third.el} calló un rato. ¿Y tú?, preguntó el mago. Es que hay un silencio terrible, fue la respuesta.',
        ],
        ending: [
          'Cuánta soledad, suspiró {third.el}. Ojalá mis dos amigos estuvieran otra vez aquí conmigo. Puf.',
          '¿Sabes qué?, dijo {third.el}. Ya echo de menos a esos dos. Quiero que vuelvan aquí. Plop. Plop.',
        ],
      },
    },
    errand: {
      title: ['El recado más lento del mundo', 'Un salto a casa y vuelvo', 'Esperando a la tortuga'],
      blurb: [
        'Una merienda, un olvido y una tortuga que se ofrece a ir a buscarlo. Hace falta paciencia.',
        'Solo olvidaron una cosita. La tortuga vuelve enseguida. Seguro que la tortuga vuelve enseguida.',
      ],
      lines: {
        hook: [
          '{First}, {second} y una tortuga se fueron a merendar {place}. Con la tortuga, tardaron cuatro días.',
          'Un buen día, {first}, {second} y una tortuga quedaron para merendar {place}. Llegaron una semana después.',
        ],
        setup: [
          'Extendieron la manta, sacaron todo, y {first.el} palideció de pronto: ¡Se nos olvidó {thing.el}!',
          'Estaba todo: el queso, la tarta, la limonada. Solo faltaba {thing.el}, que seguía en la mesa de casa.',
        ],
        step: [
          'Sin eso, dijo {second.el}, una merienda es solo estar en el suelo. Estuvieron de acuerdo al instante.',
          'Se miraron durante mucho rato. Luego, por alguna razón, miraron todos a la tortuga.',
        ],
        rising: [
          'Voy yo, dijo la tortuga. Pero prometan que no tocarán la tarta hasta que vuelva. ¿Prometido?',
          'Está bien, dijo la tortuga, iré yo. Pero que nadie se coma ni una miga hasta que vuelva.',
        ],
        deeper: [
          'Lo prometieron. La tortuga se perdió tras los arbustos, y los demás se tumbaron a mirar las nubes.',
          'Palabra de honor, dijeron. La tortuga asintió, se marchó, y las hojas se cerraron poco a poco.',
        ],
        turn: [
          'Pasó un día. Dos días. El queso empezó a moverse solo. Lo prometido es deuda, dijo {first.el}.',
          'Llegó la noche, la mañana y otra vez la noche. Estará al caer, decían aún el quinto día.',
        ],
        peak: [
          'Tras una semana, las tripas sonaban más que los pájaros. Algo le ha pasado, dijo {second.el}.',
          'Al décimo día, {second.el} ya no se tenía en pie. No va a volver, dijo {first.el} con un hilo de voz.',
        ],
        release: [
          'Solo un trozo, dijo {first.el}. La tortuga lo entendería. Y alargaron la pata hacia la tarta.',
          'Ya hemos esperado bastante, decidieron. Con mucho cuidado sacaron la tarta de su caja.',
        ],
        ending: [
          'Entonces salió una voz de los arbustos: ¡Lo sabía! ¡Si van a hacer trampa, no voy!',
          '¡Ajá!, gritó la tortuga, y salió de detrás del árbol. ¡Justo por esto no me he ido todavía!',
        ],
      },
    },
    stars: {
      title: ['¿Qué te dicen las estrellas?', 'Una deducción brillante', 'Una noche en la tienda'],
      blurb: [
        'Una mente brillante y su paciente ayudante van de acampada. De noche pregunta qué dicen las estrellas.',
        'Dos campistas, un cielo lleno de estrellas y una pregunta. La respuesta está más cerca de lo que creen.',
      ],
      lines: {
        hook: [
          '{Hero} con fama de ser el más listo del país se fue de acampada {place} con {helper} llamado {name}.',
          'Había una vez {hero} y {helper} de nombre {name} que se fueron a acampar {place} un fin de semana.',
        ],
        setup: [
          '{Hero.el} explicó el fuego, la sopa y el musgo. {name} hizo el fuego, hizo la sopa y montó la tienda.',
          'Todo el día {hero.el} dio lecciones sobre la naturaleza, y {name} montó la tienda. Era una buena tienda.',
        ],
        step: [
          'La observación lo es todo, dijo {hero.el} en el postre. Usted mira, mi querido amigo, pero no ve.',
          'La mayoría mira, dijo {hero.el}, con sopa en la barbilla, pero pocos se fijan. {name} no dijo nada.',
        ],
        rising: [
          'Se dieron las buenas noches y se metieron en la tienda. Pronto solo se oían dos ronquidos distintos.',
          'Comieron demasiado, rieron un poco y se durmieron. {name} había puesto en fila las botas y la lámpara.',
        ],
        deeper: [
          'En la oscuridad llamó un búho, algo crujió. El viento pasó por el campamento, fresco y agradable.',
          'De madrugada hubo un ruido, como de alguien que pone todo su empeño en no hacer ninguno.',
        ],
        turn: [
          'Unas horas después, {hero.el} le dio un codazo. {name}, mire al cielo. Dígame, ¿qué ve usted?',
          'A las tres de la mañana {hero.el} lo despertó. Rápido, {name}, mire arriba. ¿Qué le dice esta vista?',
        ],
        peak: [
          'Veo millones de estrellas, dijo {name}. Algunas tendrán planetas, y en ellos tal vez haya vida.',
          '{name} pensó mucho. Por la luna, ya pasa de las tres, dijo, y mañana tendremos un tiempo precioso.',
        ],
        release: [
          'Y me dice que somos pequeños, que el mundo es grande y que es una suerte estar aquí. ¿Y a usted?',
          'Y también, añadió emocionado, lo diminutos que somos bajo este cielo. ¿Y a usted, qué le dice?',
        ],
        ending: [
          '{Hero.el} calló un momento. {name}, es usted un genio, dijo. A mí me dice que nos han robado la tienda.',
          '{Hero.el} suspiró muy hondo. Me dice, querido {name}, que un ladrón tiene ahora una tienda estupenda.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: ['Gana el día antes de desayunar', 'Siete reglas para un buen día', 'Un día mejor desde hoy'],
      blurb: [
        'Ni magia ni duchas frías a las cinco: unas pocas reglas que te devuelven una hora al día.',
        'Hábitos pequeños, efecto grande. El último consejo mantiene vivos a todos los demás.',
      ],
      opening: [
        'No necesitas una vida nueva. Necesitas unos minutos mejores. Estos son los que más cuentan.',
        'Los buenos días no son casualidad. Se hacen con cosas muy pequeñas, y puedes empezar esta noche.',
        'Todos tenemos las mismas veinticuatro horas. Así puedes recuperar unas cuantas, y sin estrés.',
      ],
      items: {
        twoMinutes:
          'Si algo lleva menos de dos minutos, hazlo ya. Solo con apuntarlo se te iría más tiempo que eso.',
        hardFirst:
          'Lo más difícil, primero, antes de leer un solo mensaje. El resto del día va cuesta abajo.',
        evening: 'Deja lista la ropa y la bolsa por la noche. Por la mañana a nadie se le da bien decidir.',
        phone:
          'Que tu teléfono duerma en otra habitación. Te dormirás antes, y tendrás que levantarte para apagarlo.',
        walk: '¿No sale nada? Camina diez minutos. A las buenas ideas les gustan las piernas, no las miradas fijas.',
        water: 'Bebe un vaso de agua antes del primer café. Acabas de pasar ocho horas sin una sola gota.',
        three:
          'Apunta tres tareas para el día, no diez. Tres hechas valen más que diez que te miran de noche.',
      },
      crown:
        'Y la más importante: no te saltes un buen hábito dos veces. Una es un desliz. Dos es un hábito nuevo.',
      closing: [
        'Elige solo una y empieza mañana. Dentro de un mes no te acordarás de cómo era antes.',
        'No lo hagas todo a la vez. Una piedrecita en el lugar justo cambia el curso de un arroyo.',
        'Nada de esto es difícil. Ese es el secreto. Lo fácil se hace, y lo que se hace se va sumando.',
      ],
    },
    home: {
      title: ['Trucos de casa que funcionan', 'Menos desorden, más dinero', 'Tu casa te dará las gracias'],
      blurb: [
        'No buscar más las llaves, tirar menos, gastar menos: pequeños trucos para una casa en calma.',
        'Consejos que tu abuela ya sabía. El último de todos vale dinero de verdad.',
      ],
      opening: [
        'Una casa en calma no es cuestión de dinero, sino de unos cuantos hábitos. Abramos la puerta.',
        'Casi todo el caos de casa sale de los mismos agujeros. Así se tapan, truco a truco.',
        'O tu casa trabaja para ti, o tú para ella. Con estos trucos puedes cambiar los papeles hoy mismo.',
      ],
      items: {
        keys: 'Dales a tus llaves un cuenco junto a la puerta, y ningún otro sitio. No volverás a buscarlas.',
        wait: 'Espera tres días antes de comprar lo que no necesitas. La mayoría de los antojos no viven tanto.',
        photo:
          'Haz una foto antes de desmontar cualquier cosa: cables, estantes, aparatos. La vas a necesitar.',
        double: 'Cocina el doble y congela la mitad. En un mal día, tu yo del pasado te traerá la cena.',
        light: 'Guarda linterna, pilas y agua en una caja y revísala cada año. Las tormentas no piden cita.',
        plug: 'Antes de pedir ayuda, mira el enchufe, el fusible y el filtro. Casi siempre es uno de los tres.',
        oneOut:
          'Por cada cosa nueva que entra, sale una vieja. Así tus armarios tendrán siempre el mismo tamaño.',
      },
      crown: 'Y con el dinero: primero ahorra y luego gasta lo que quede. Al revés, nunca queda nada.',
      closing: [
        'Empieza por el cuenco de las llaves. Cuesta un minuto y te ahorrará días enteros de tu vida.',
        'Prueba solo uno esta noche. El orden no es un talento. Son pequeñas decisiones, una detrás de otra.',
        'Una casa no tiene que ser perfecta. Tiene que dejarte dormir bien y salir a tiempo por la mañana.',
      ],
    },
    people: {
      title: [
        'Cómo dejar un buen recuerdo',
        'Palabras pequeñas, puertas grandes',
        'Siete frases que abren corazones',
      ],
      blurb: [
        'Recordar nombres, calmar una pelea, pedir perdón: pequeñas reglas para tratar con la gente.',
        'Nadie nace sabiendo tratar a la gente. Son unos cuantos hábitos, y el último lleva un minuto.',
      ],
      opening: [
        'Llevarse bien con la gente no es un don. Son unos cuantos hábitos, y no hace falta hablar alto.',
        'La gente olvida lo que sabes. No olvida cómo se sintió a tu lado. Así es como funciona.',
        'Las mejores herramientas no cuestan nada, no pesan nada y casi nunca se usan. Hasta hoy.',
      ],
      items: {
        names: 'Cuando oigas un nombre, repítelo enseguida. Mucho gusto, Ana. Así se te queda en la cabeza.',
        angry:
          'Escribe el mensaje furioso, pero no lo mandes. Consúltalo con la almohada. Por la mañana lo borrarás.',
        ear: 'Si alguien se queja, pregunta: ¿quieres ayuda o quieres que te escuche? Salvarás dos tardes.',
        praise: 'Habla bien de la gente a sus espaldas. Casi siempre le llega, y entonces vale el doble.',
        pause:
          'Cuenta hasta tres antes de contestar. Muchos solo dicen lo importante tras el primer silencio.',
        sorry:
          'Una buena disculpa no lleva ningún pero. Lo siento, fue culpa mía. Punto. Ese es todo el truco.',
        question:
          'No des consejos enseguida. Haz una pregunta más. Casi todos hallan la respuesta al explicarse.',
      },
      crown:
        'Y lo más importante: ahora mismo estás pensando en alguien. Llámalo. Hoy. Solo te llevará un minuto.',
      closing: [
        'No lo recordarás todo. Recuerda una cosa: sé la persona a cuyo lado te gustaría sentarte.',
        'La primera vez se siente raro. La segunda, amable. Después, sencillamente eres así.',
        'La amabilidad es lo único que crece cuando se regala. Haz la prueba hoy mismo, con quien sea.',
      ],
    },
  },
}
