import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Tres golpes a medianoche', 'Nadie en la puerta', 'La casa que recibía visitas'],
      blurb: [
        'Cada noche alguien llama tres veces a una puerta solitaria. Una mañana, la nieve revela quién era.',
        'Tres golpes, cada noche, y nunca una cara. Hasta que cae la primera nieve y cuenta la verdad.',
      ],
      lines: {
        hook: [
          'Cada noche, tres minutos después de las doce, alguien llamaba a una casa aislada, {place}. Tres golpes.',
          'Tres golpes. Cada noche, apenas pasada la medianoche, en la última casa, {place}, donde no llega el camino.',
        ],
        setup: [
          '{name}, {hero} que temía a muy pocas cosas, abría cada vez. Solo estaban el frío y la oscuridad.',
          'Las primeras noches, {name} corrió a abrir. Ni una cara, ni un farol, ni un aliento. Solo la noche.',
        ],
        step: [
          'Los vecinos se encogían de hombros. Es el viento, decían, y clavaban tablas en sus propias ventanas.',
          'Colgó una campanilla en el picaporte y veló hasta el alba. La campanilla no se movió ni una sola vez.',
        ],
        rising: [
          'Así que dejó de abrir. Se sentaba junto a una vela, contaba los golpes y esperaba a que volviera el silencio.',
          'Empezó a escuchar. Eran golpes lentos y pacientes, como de un invitado que tiene todo el tiempo del mundo.',
        ],
        deeper: [
          'La novena noche no llegó el tercer golpe. Y esperarlo resultó ser mucho peor que oírlo.',
          'Cada noche sonaban un poco más cerca, como si en lo oscuro la puerta se volviera más delgada.',
        ],
        turn: [
          'Entonces nevó. Por la mañana encontró huellas de pies descalzos, estrechas, que se alejaban de su puerta.',
          'Entonces llegó la primera nieve. Al alba, un único rastro de pies descalzos salía de su umbral.',
        ],
        peak: [
          'Buscó en la nieve las huellas que venían. No había ninguna. Quien fuera, solo se había marchado.',
          'Buscó el rastro de llegada y no lo encontró. Nadie había venido a la casa. Alguien había salido de ella.',
        ],
        release: [
          'Todas esas noches, nadie había pedido entrar. Algo, aquí dentro, había pedido que lo dejaran salir.',
          'Los golpes nunca vinieron de fuera. Todo ese tiempo algo había llamado desde dentro, para irse.',
        ],
        ending: [
          'Esa noche {name} durmió por fin. A las doce y tres, allá fuera, en el frío, algo llamó para volver a casa.',
          'Ahora la casa estaba vacía y en calma. Hasta que, pasada la medianoche, el picaporte empezó a girar.',
        ],
      },
    },
    mirror: {
      title: ['El espejo que se adelantaba', 'Siete segundos', 'No compres este espejo'],
      blurb: [
        'Un viejo espejo muestra la sala con unos segundos de retraso. Una noche empieza a adelantarse.',
        'Consiguió el espejo casi gratis. Al principio el reflejo iba lento. Después lo alcanzó.',
      ],
      lines: {
        hook: [
          'El espejo no costaba casi nada. El vendedor, {place}, solo dijo una cosa: No deje que se le adelante.',
          '{name} encontró el espejo {place}, contra una pared, con una nota: gratis, pero no mires dos veces.',
        ],
        setup: [
          '{name}, {hero} sin paciencia para las supersticiones, lo colgó en la entrada y olvidó la advertencia.',
          'Quedaba bien en la entrada. {name}, {hero} que vivía casi sin visitas, se alegró de ver otra cara en casa.',
        ],
        step: [
          'Era un espejo lento, nada más. Él levantaba la mano, y su reflejo la levantaba un momento después.',
          'Al tercer día se dio cuenta. Bostezó, se dio la vuelta, y en el cristal seguía bostezando.',
        ],
        rising: [
          'Su reflejo iba con retraso. Buscó un reloj: siete segundos. A la noche siguiente, cinco, y luego dos.',
          'Los contó. El lunes, siete segundos de retraso; el martes, cuatro. El reflejo lo estaba alcanzando.',
        ],
        deeper: [
          'El viernes iba en punto, como todo espejo honrado. Durmió a su lado y no soñó absolutamente nada.',
          'Durante una noche fue un espejo normal. Casi se echó a reír, y el reflejo rio justo al mismo tiempo.',
        ],
        turn: [
          'Entonces el otro se movió primero. En el cristal giró la cabeza hacia la puerta, y después oyó el paso.',
          'El sábado el reflejo parpadeó, y solo después parpadeó él. Ya no era lento. Se le había adelantado.',
        ],
        peak: [
          'Siete segundos de ventaja. Se vio mirar por encima del hombro y vio cómo su boca se abría para gritar.',
          'En el cristal se vio palidecer, retroceder y levantar los brazos contra algo que estaba detrás de él.',
        ],
        release: [
          'Le quedaban siete segundos. Los usó mal: miró el espejo en lugar de mirar lo que había en la sala.',
          'Siete segundos son mucho tiempo. No se volvió. No podía dejar de ver lo que estaba a punto de hacer.',
        ],
        ending: [
          'El espejo vuelve a estar en venta. Está vacío, dicen, aunque a veces alguien golpea el cristal por dentro.',
          'Hallaron la entrada en orden y el espejo limpio. Dentro, muy pequeño, alguien espera todavía su turno.',
        ],
      },
    },
    scratching: {
      title: ['Lo que espera en la puerta', 'El sitio junto al fuego', 'Déjame entrar'],
      blurb: [
        'Una tormenta, una cabaña perdida y un compañero fiel que araña la puerta. ¿O no es él?',
        'La peor noche del año, algo araña la puerta para entrar. Sabe su nombre y tiene mucha paciencia.',
      ],
      lines: {
        hook: [
          'Quien vive {place}, con {pet} por toda compañía, tiene una regla: de noche, la puerta no se abre.',
          '{name} solo tenía un amigo {place}, {pet}, y una sola regla: tras la puesta de sol, la puerta no se abre.',
        ],
        setup: [
          'Aquel año la tormenta llegó pronto. A las seis ya no había luz, y {name}, {hero}, estaba junto al fuego.',
          'Una noche de noviembre la tormenta sacudía el techo, y {name}, {hero}, acercó la silla al fuego.',
        ],
        step: [
          'Había cocinado para dos, como siempre, y había puesto un plato en el suelo, junto a las piedras calientes.',
          'Tarareaba para no oír el viento, y dejó un segundo plato en el suelo, muy cerca de la chimenea.',
        ],
        rising: [
          'Hacia medianoche oyó arañar abajo, en la madera. Claro, pensó. {Pet.el} sigue fuera.',
          'Entonces algo arañó la puerta, bajito, con cuidado. {Pet.el}, pensó. ¡Con este tiempo, ahí fuera!',
        ],
        deeper: [
          'Gemía como gime un amigo que tiene frío. Ya tenía la mano en el cerrojo cuando recordó la regla.',
          'Los buenos amigos saben esperar, pero aquello no paraba. Arañaba como si estuviera contando las tablas.',
        ],
        turn: [
          'Por la rendija vio pelo mojado y dos ojos que conocía. Sonrió y alargó la mano para abrir el cerrojo.',
          'Miró por la cerradura. Lluvia, y aquellos ojos que tanto quería. Se rio de sí mismo y tomó el cerrojo.',
        ],
        peak: [
          'Detrás de él, junto al fuego, algo suspiró. Se volvió. Allí, en lo seco y caliente, dormía {pet.el}.',
          'Entonces oyó un bostezo junto al fuego. Sobre las piedras calientes, desde el principio, dormía {pet.el}.',
        ],
        release: [
          'Soltó el cerrojo muy despacio. Y del otro lado, muy despacio, algo soltó también el picaporte.',
          'No se movió. Fuera cesó el gemido, igual que se deja a un lado una herramienta que no ha servido.',
        ],
        ending: [
          'Por un rato solo hubo lluvia. Luego, desde lo oscuro y con su propia voz, algo dijo: Déjame entrar, {name}.',
          'Hubo silencio hasta el alba. Luego algo habló con la voz de su madre: {name}, hace tanto frío aquí fuera.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: ['El ladrón que solo robaba brillo', 'El caso de las llaves perdidas', 'Un ladrón muy pequeño'],
      blurb: [
        'Llaves, monedas y cucharas desaparecen de noche sin forzar una cerradura. Alguien sigue el brillo.',
        'Algo roba todo lo que brilla y nadie lo ve. La pista termina en la ventana menos pensada.',
      ],
      lines: {
        hook: [
          'Primero fue una llave. Luego una cuchara de plata, un anillo, una moneda. Y ninguna cerradura forzada.',
          'Diecinueve robos en un mes, y siempre igual: una ventana entreabierta y una cosa brillante menos.',
        ],
        setup: [
          'Así que llamaron a {name}, {hero} con un raro talento: aguantaba quieto más que cualquier ladrón.',
          '{name}, {hero} con libreta y los pies fríos, aceptó el caso porque nadie más quería creerlo.',
        ],
        step: [
          'Hizo una lista. No faltaba nada caro, solo cosas que brillaban. Este ladrón no sabe contar, anotó.',
          'Los ricos sospechaban de los pobres y los pobres de los ricos. {name} midió las ventanas: apenas cabía una mano.',
        ],
        rising: [
          'Pulió una cuchara hasta que ardió como una estrella, la dejó {place} y se escondió tras un barril.',
          'Su trampa era sencilla: un botón reluciente {place}, mucha luz de luna y una noche sin dormir.',
        ],
        deeper: [
          'Pasó la medianoche, pasó la una, pasaron las dos. Todos dormían, y la niebla le gastaba bromas.',
          'Llovía. Pensó en su cama caliente y en toda la gente lista que en ese momento se reiría de él.',
        ],
        turn: [
          'A las tres algo se movió. No era un hombre, ni mucho menos. Era {culprit}, con las manos en la masa.',
          'Entonces vino el ladrón, sin máscara y sin ruido. {Culprit}, con calma de notario, tomó el botín.',
        ],
        peak: [
          'Siguió la pista por encima de los muros y por debajo de los carros, hasta una ventana con una vela encendida.',
          '¡A correr! {name} fue detrás, por los jardines, hasta la última casa, donde aún ardía una lámpara.',
        ],
        release: [
          'Allí una anciana que apenas veía giraba llaves y cucharas a la luz de la vela, una por una.',
          'Dentro, una anciana estaba enferma. {Culprit.el} dejó el regalo en su manta, junto a otros treinta.',
        ],
        ending: [
          'Un invierno entero, ella le dio de comer. Era una deuda pagada en luz. {name} anotó: no hay ladrón.',
          'Una vez, ella le salvó la vida. En el informe, {name} escribió: aquí nadie roba, aquí alguien da las gracias.',
        ],
      },
    },
    letters: {
      title: ['Cartas con fecha de mañana', 'Sin remitente', 'Doce cartas'],
      blurb: [
        'Cada año, el mismo día, llega una carta sin remitente con fecha de mañana. Y siempre acierta.',
        'Una vez al año le escribe alguien que ya conoce el día siguiente. ¿Quién sostiene la pluma?',
      ],
      lines: {
        hook: [
          'La carta llegaba cada año la misma mañana. Sin sello, sin remitente, y con la fecha del día siguiente.',
          'Una vez al año había una carta en el umbral. La tinta seca, el papel viejo y la fecha: mañana.',
        ],
        setup: [
          '{name}, {hero}, las guardaba todas. Toma el barco siguiente, decía una. El primero se hundió en una hora.',
          'Una sola línea, y siempre acertaba. No le prestes nada. Llama a tu hermana. {name} aprendió a obedecer.',
        ],
        step: [
          'Preguntó en el correo, preguntó a los vecinos. Nadie había visto un alma acercarse a su puerta.',
          'Una vez veló toda la noche para ver quién era. Al alba parpadeó un instante, y allí estaba la carta.',
        ],
        rising: [
          'La número doce era distinta. Ven {place.to} al anochecer, decía, y trae {thing.el} que hay en el desván.',
          'Luego llegó la número doce, más larga: Busca {thing.el} en el desván y ven {place.to} al anochecer.',
        ],
        deeper: [
          'Estuvo a punto de no ir. Pero no se discute con una mano que te ha salvado tres veces la vida.',
          'Le temblaban las manos. Llevaba doce años queriendo saber quién cuidaba de ella de esa manera.',
        ],
        turn: [
          'En la niebla no había nadie. Solo una piedra suelta y, debajo de la piedra, una caja de lata vacía.',
          'No había nadie. Llamó y nadie contestó. A sus pies, una piedra estaba más suelta que las demás.',
        ],
        peak: [
          'Cabía justo {thing.el}. En la tapa, por dentro, había doce hojas en blanco, una pluma y una nota.',
          'Debajo había una caja de lata con sitio para {thing.el}, una pluma y doce hojas de papel en blanco.',
        ],
        release: [
          'Ahora sabes lo que necesitabas oír, decía una nota. Por fin reconoció la letra. Era la suya propia.',
          'Tomó la pluma para probarla, escribió su nombre y contuvo el aliento. Era la misma letra.',
        ],
        ending: [
          'Así que se sentó y escribió a una joven asustada, doce años atrás: Toma el barco siguiente.',
          'Aquella noche {name} escribió la primera. En algún lugar del pasado, alguien esperaba el correo.',
        ],
      },
    },
    ice: {
      title: ['La corona que se fue sola', 'Robada en una torre cerrada', 'Ni una huella en la nieve'],
      blurb: [
        'Un tesoro desaparece de una torre cerrada y alrededor la nieve está intacta. Solo queda un poco de agua.',
        'Una puerta, una llave, nieve fresca, y la corona ya no está. La respuesta estaba a la vista de todos.',
      ],
      lines: {
        hook: [
          'A las diez la corona de cristal estaba en la torre. Al alba ya no, y la puerta seguía cerrada con llave.',
          'Una torre, una puerta, una llave. Por la mañana la corona de cristal no estaba, y nada se había roto.',
        ],
        setup: [
          'Su dueño, {owner} con muchísimas deudas, la había enseñado a sus invitados a la luz de una vela.',
          'La noche anterior, {owner} la había enseñado {place} a cuarenta invitados. Nadie podía tocarla.',
        ],
        step: [
          'Nada en el mundo brillaba así, juraban los invitados. Era tan clara que casi parecía respirar.',
          'Vale un reino, decía él, y por un reino exacto la había asegurado, apenas una semana antes.',
        ],
        rising: [
          'Hubo guardias en la escalera toda la noche. No oyeron nada salvo, hacia la mañana, un lento goteo.',
          'La única llave colgaba de su cuello. Los guardias no durmieron, y nadie pasó por delante de ellos.',
        ],
        deeper: [
          'Fuera, la nieve era honda y lisa. Ningún ladrón había pisado allí, a menos que no pesara nada.',
          'Ni escalera, ni cuerda, ni huellas. En torno a la torre, la nieve era una sábana sin estrenar.',
        ],
        turn: [
          'Entonces llegó {name}, {hero} que nunca buscaba ladrones. Buscaba lo que estaba allí, y sobraba.',
          '{name}, {hero} de pocas palabras, no preguntó qué faltaba. Preguntó qué no estaba allí antes.',
        ],
        peak: [
          'Había agua en la mesa. No mucha, solo un cerco y, junto al cerco, una vela consumida del todo.',
          'Se arrodilló y tocó el suelo. Mojado. Luego levantó la vista hacia la vela y empezó a sonreír.',
        ],
        release: [
          'Nadie robó la corona, dijo. Se fue ella sola, gota a gota. Estaba hecha de hielo.',
          'Aquí nunca hubo un ladrón, dijo. La corona estaba tallada en hielo, y una vela hizo el resto.',
        ],
        ending: [
          '{Owner.el} se puso blanco como la nieve. El mejor escondite para una mentira, dijo {name}, es el frío.',
          '{Owner.el} no dijo nada. {name} se puso el sombrero. La próxima vez use vidrio, dijo. Guarda mejor los secretos.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['El abrigo sobre la tumba', 'Solo quería volver a casa', 'La pasajera de la lluvia'],
      blurb: [
        'Llevó a una desconocida bajo la lluvia y le prestó su abrigo. Al día siguiente fue a buscarlo.',
        'Dicen que allí no hay que parar de noche. Él paró, por bondad. Así fue como supo el resto.',
      ],
      lines: {
        hook: [
          'Dicen que en las noches de lluvia, {place}, no hay que detener el coche, levante la mano quien la levante.',
          'Aquí todos conocen a alguien que la ha visto esperar {place}, bajo la lluvia, sin abrigo.',
        ],
        setup: [
          '{name}, {hero} que volvía a casa, no conocía la historia. Vio a {guest} junto al camino y frenó.',
          'Una noche de octubre {name}, {hero}, vio a {guest} a la luz de los faros. Era un buen hombre. Se detuvo.',
        ],
        step: [
          'Se sentó detrás y dio una dirección en voz baja. Sus manos, notó él, eran blancas como el papel.',
          'Hablaba poco. ¿Qué hacía fuera tan tarde? Llevo tiempo intentando volver a casa, respondió ella.',
        ],
        rising: [
          'Temblaba, y él le dio su abrigo. La calefacción iba al máximo, y aun así se le veía el aliento.',
          'Hizo tanto frío que los cristales se helaron por dentro. Sin decir palabra, él le pasó su abrigo.',
        ],
        deeper: [
          'Ella le preguntó la hora. Luego le preguntó en qué año estaban. Él se rio. Ella no.',
          'En una curva apartó la cara. Fue aquí, dijo. Él no podía ver nada más que la lluvia y la noche.',
        ],
        turn: [
          'Ante la casa se dio la vuelta. El asiento estaba mojado y vacío. Abrió una anciana, y se apoyó en la pared.',
          'Cuando paró, ya no había nadie detrás. Llamó a la casa, y una anciana le abrió muy despacio.',
        ],
        peak: [
          'Usted es el quinto, dijo. Era mi hija. Murió {place}, esta noche hace ya cuarenta años.',
          'Descolgó un retrato. ¿Era ella? Es mi hija, dijo la anciana. Ocurrió {place}, hace mucho tiempo.',
        ],
        release: [
          'Le dijo dónde buscar. Por la mañana encontró su abrigo en el cementerio, doblado sobre una lápida.',
          'No lo creyó hasta ver la tumba. Su abrigo estaba sobre la piedra, bien doblado y seco del todo.',
        ],
        ending: [
          'Allí lo dejó. Dicen que ya no tiembla, pero que en las noches de lluvia todavía levanta la mano.',
          'En el bolsillo había una nota: Gracias por preguntar mi nombre. Él solo lo había preguntado en su cabeza.',
        ],
      },
    },
    nightTrain: {
      title: ['El tren después del último tren', 'No está en ningún horario', 'Andén cero'],
      blurb: [
        'Después del último tren pasa otro. No está en ningún horario, y sus pasajeros nunca se bajan.',
        'Perdió el último tren a casa. Entonces llegó otro, cálido, iluminado y lleno de caras conocidas.',
      ],
      lines: {
        hook: [
          'Los ferroviarios no hablan de ello. Pero pregúntales adónde va el tren que pasa después del último.',
          'En esta ciudad hay un tren de más. Pasa después de medianoche y no aparece en ningún horario.',
        ],
        setup: [
          '{name}, {hero} con una bolsa pesada, había perdido el último. En un banco, escuchaba caer la lluvia.',
          'Hace unos años {name}, {hero}, se durmió en el andén. La despertó el zumbido de los raíles.',
        ],
        step: [
          'No había nadie más, solo {omen} que miraba las vías como si también esperara a alguien.',
          'Al final del andén había {omen}. Primero la miró a ella, después a la noche, y otra vez a ella.',
        ],
        rising: [
          'Entró sin ningún ruido, cálido y dorado. En cada ventana había luz, y detrás de cada luz, una cara.',
          'El tren se deslizó como un barco, con todas las luces encendidas. Las puertas se abrieron con un suspiro.',
        ],
        deeper: [
          'Los conocía. El panadero que murió en primavera. Su vieja maestra. Sonreían y le hacían sitio.',
          'Alguien le hizo señas desde dentro. Era su abuelo, con el abrigo bueno con el que lo enterraron.',
        ],
        turn: [
          'Ya tenía un pie en el escalón. Dentro hacía tanto calor, y alguien le guardaba un sitio de ventana.',
          'Ven, dijo una voz que llevaba años echando de menos. Ella levantó la bolsa y agarró la barra.',
        ],
        peak: [
          'El revisor alzó el farol y miró largo rato su billete. Este no es para usted, dijo. Todavía no.',
          'Un viejo revisor la detuvo. Pasó una hoja de su libro, bajó con el dedo y negó con la cabeza.',
        ],
        release: [
          'El alba la encontró {place}, calada hasta los huesos. Nunca en su vida se había alegrado tanto de tener frío.',
          'Se cerraron las puertas. Se quedó {place} hasta el amanecer y lloró, sin poder decir por quién.',
        ],
        ending: [
          'Guarda el billete. Lleva una fecha. No se la ha enseñado a nadie, y ese día nunca viaja.',
          'Ahora siempre toma el primer tren. Pero su asiento sigue reservado, y el revisor sabe su nombre.',
        ],
      },
    },
    deep: {
      title: ['Lo que vive ahí abajo', 'Aquello que los trae de vuelta', 'No remes de noche'],
      blurb: [
        'En cien años nadie se ha ahogado aquí, y nadie dice por qué. Una noche, una barca sale a preguntar.',
        'Dicen que algo vive ahí abajo. También dicen que gracias a eso todos vuelven a casa.',
      ],
      lines: {
        hook: [
          'No salgas a remar de noche, dicen {place}. No porque te ahogarías. Porque no te ahogarías.',
          'En cien años nadie se ha ahogado {place}. A la gente de aquí no le gusta que le pregunten por qué.',
        ],
        setup: [
          'Los viejos dejan pan en la orilla cada domingo. Los jóvenes se ríen, pero ninguno de ellos se lo come.',
          'Cada casa deja a oscuras una ventana, la que da al agua. Es por educación, dicen los viejos.',
        ],
        step: [
          'Mi abuela lo vio una vez. Largo como la iglesia, decía, y con unos ojos muy, muy tristes.',
          'Pregunta a tres personas y oirás tres respuestas, cada una en voz más baja que la anterior.',
        ],
        rising: [
          '{name}, {hero} que quería pruebas, tomó una barca, un farol y una cámara, y remó bajo la luna.',
          'Un otoño {name}, {hero} de muy lejos, se rio de la historia y salió en barca a fotografiar la nada.',
        ],
        deeper: [
          'Durante una hora solo hubo agua. Luego la barca empezó a subir y bajar, como sobre algo que respira.',
          'En el centro apagó su luz. Y debajo de la barca, muy al fondo, se apagó también otra luz.',
        ],
        turn: [
          'La tormenta cayó de un cielo sin nubes. Una ola, y la barca, el farol y las pruebas se fueron a pique.',
          'Entonces cambió el viento. La barca se dio la vuelta como quien duerme, y el frío se cerró sobre él.',
        ],
        peak: [
          'Mientras se hundía, lo vio. {Creature}, con la edad de las piedras, subía de lo oscuro con los ojos abiertos.',
          'Ya contaba sus últimos segundos cuando {creature} surgió debajo de él, enorme y sin ninguna prisa.',
        ],
        release: [
          'Al alba lo hallaron en la orilla, envuelto en algas como en una manta. Alguien lo había arropado.',
          'Despertó sobre la arena seca. Desde el agua hasta sus pies corría un solo rastro, ancho y mojado.',
        ],
        ending: [
          'A su lado estaba la cámara, con una única foto: él mismo, dormido, retratado desde el agua.',
          'Nunca contó lo que vio. Pero cada domingo compra dos panes y vuelve a casa con uno solo.',
        ],
      },
    },
  },
}
