/** Food, farms, clothes and the things of the house. */
export const FOOD_AND_HOME = `
agriculture farm
agricultural farm
farming agriculture
agrarian agricultural
harvest reap
plant sow
sow plant
grain cereal
cereal grain
>cereal wheat rice maize oat barley rye
corn maize
maize corn
rice paddy
bread loaf
>bread loaf toast baguette
vegetable veggie
>vegetable cabbage bean pea lettuce spinach
>spice pepper cinnamon ginger saffron clove
spice seasoning condiment
herb herbal
cuisine culinary dish food
culinary cook
>dish soup stew salad curry
recipe dish
stew soup
soup broth
~roast grill
grill barbecue
bake oven
bakery baker bread
dessert sweet pudding
>dessert cake pie pastry pudding
candy sweet confectionery
chocolate cocoa
cocoa chocolate
sugar sweet
sweetener sugar
>dairy milk cheese butter cream
milk dairy
>meat ham bacon veal poultry venison
~beef cattle
~pork pig
~mutton sheep
~lamb sheep
pig swine hog
swine pig
poultry chicken
>seafood fish shrimp lobster crab
beverage drink
drink beverage
>beverage tea coffee beer wine juice soda
brewery brewer
>alcohol rum gin brandy
wine winemaking
soda soft_drink
*soft_drink drink
breakfast morning_meal
lunch midday_meal
dinner supper evening_meal
feast banquet
banquet feast
edible eat
nutritious healthy
>utensil fork knife spoon chopstick
cloth fabric textile
fabric textile cloth
textile fabric cloth
>fabric cotton silk wool linen
wool woolen
silk silken
sew stitch
garment clothing apparel
clothing apparel attire garment dress
attire dress clothes costume
>clothing robe tunic gown cloak shirt
>footwear shoe boot sandal
shoe footwear
hat headgear
>headgear hat cap helmet turban
cosmetic makeup
perfume fragrance
fragrance scent
hairstyle haircut
fur pelt
dye pigment
pigment dye color
house dwelling
dwelling home residence
residence residential home
>dwelling house hut apartment
furniture furnishing
oven stove
stove oven
container vessel
>container box jar bottle barrel
pottery ceramic earthenware
ceramic pottery porcelain
potter pottery
glass glassware
~jar pot
carpet rug
rug carpet
blanket quilt
~soap detergent
wash launder
laundry wash
cleaning wash
rope cord
string cord
thread yarn
yarn thread
`;
